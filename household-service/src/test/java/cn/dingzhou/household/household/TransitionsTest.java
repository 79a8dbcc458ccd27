package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.APerson.aWife;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.events.DisasterState;
import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.Places;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class TransitionsTest {

    private static final String HOUSEHOLDS = "/api/v1/households/";

    private final Tokens registrar = Tokens.as("registrar").in(Places.CITY);
    private AHousehold household;
    private UUID id;

    @BeforeEach
    void aFamily() {
        Places.enter();
        household = aHousehold().of(aHead(), aWife(), aSon());
        id = household.register();
    }

    @Test
    void aHouseholdMovesWithItsFileAndKeepsWhereItLived() {
        EventTopic<DisasterState> disasters = EventTopic.of(Topics.DISASTERS);
        UUID disaster = anEntry()
                .about(household)
                .saying(Map.of("on", "2026-07-20", "kind", "FLOOD", "loss", 5000))
                .enter("disasters");

        move(Places.KONG_VILLAGE, "2026-09-01")
                .statusCode(200)
                .body("villageCode", is(Places.KONG_VILLAGE))
                .body("residences.villageCode", contains(Places.GREAT_WANG_VILLAGE, Places.KONG_VILLAGE))
                .body("residences.since", contains("2014-03-01", "2026-09-01"));

        Tokens.as("auditor")
                .in(Places.KAIYUAN)
                .request()
                .get("/api/v1/disasters/" + disaster)
                .then()
                .statusCode(200)
                .body("regionCode", is(Places.KONG_VILLAGE));
        assertThat(await().until(() -> disasters.statesOf(disaster), states -> states.size() == 2)
                        .get(1)
                        .village())
                .isEqualTo(new RegionCode(Places.KONG_VILLAGE));
        await().untilAsserted(() -> assertThat(EventTopic.of(Topics.HOUSEHOLDS).about(id))
                .extracting(Envelope::type)
                .containsExactly("household.registered.v1", "household.moved.v1"));
    }

    @Test
    void aMoveGoesSomewhereElseInOrderAndInSight() {
        move(Places.GREAT_WANG_VILLAGE, "2026-09-01").statusCode(400).body("errors.code", contains("lives-there"));
        move(Places.KONG_VILLAGE, "2014-03-01").statusCode(400).body("errors.code", contains("before-last-move"));
        move(Places.KONG_VILLAGE, "2999-01-01").statusCode(400).body("errors.code", contains("in-the-future"));
        move("130682108999", "2026-09-01").statusCode(400).body("errors.pointer", contains("/villageCode"));
        move(Places.MERGED_VILLAGE, "2026-09-01")
                .statusCode(400)
                .body("errors.code", contains("village-not-in-existence"));
        post(
                        Tokens.as("registrar").in(Places.EAST_WANG),
                        "move",
                        Map.of("villageCode", Places.KONG_VILLAGE, "on", "2026-09-01"))
                .statusCode(404);
        post(
                        Tokens.as("viewer").in(Places.CITY),
                        "move",
                        Map.of("villageCode", Places.KONG_VILLAGE, "on", "2026-09-01"))
                .statusCode(403);
    }

    @Test
    void aSonFoundsAHouseholdOfTheSameStanding() {
        AProcedure.identifying(id).submitted("2026-03-02").approved();
        String number = household.number() + "-2";

        ValidatableResponse fresh = post(
                        registrar,
                        "split",
                        Map.of("number", number, "on", "2026-09-01", "leaving", List.of(relation(2, "HEAD"))))
                .statusCode(200)
                .body("number", is(number))
                .body("category", is("REGISTERED_POOR"))
                .body("categories.origin", contains("INHERITED"))
                .body("members", hasSize(1))
                .body("members[0].joinedOn", is("2026-09-01"));

        read().body("members.find { it.leftOn != null }.departureReason", is("SPLIT_OFF"))
                .body("members.findAll { it.leftOn == null }", hasSize(2));
        String freshId = fresh.extract().path("id");
        await().untilAsserted(() -> assertThat(EventTopic.of(Topics.HOUSEHOLDS).about(freshId))
                .extracting(Envelope::type)
                .containsExactly("household.registered.v1"));
    }

    @Test
    void whenTheHeadGoesThoseWhoStayGetAnother() {
        Map<String, Object> split = Map.of(
                "number",
                household.number() + "-2",
                "on",
                "2026-09-01",
                "leaving",
                List.of(relation(0, "HEAD"), relation(2, "SON")));
        post(registrar, "split", split).statusCode(400).body("errors.code", contains("new-head-needed"));

        post(
                        registrar,
                        "split",
                        Map.of(
                                "number",
                                household.number() + "-2",
                                "on",
                                "2026-09-01",
                                "leaving",
                                split.get("leaving"),
                                "staying",
                                List.of(relation(1, "HEAD"))))
                .statusCode(200)
                .body("members.relation", containsInAnyOrder("HEAD", "SON"));

        read().body("members.findAll { it.leftOn == null }.relation", contains("HEAD"));
    }

    @Test
    void aSplitThatCannotBeIsRefused() {
        refusedSplit(
                List.of(relation(0, "HEAD"), relation(1, "SPOUSE"), relation(2, "SON")), "2026-09-01", "nobody-stays");
        refusedSplit(
                List.of(Map.of("memberId", UUID.randomUUID(), "relation", "HEAD")), "2026-09-01", "unknown-member");
        refusedSplit(List.of(relation(2, "SON")), "2026-09-01", "one-head");
        refusedSplit(List.of(relation(2, "HEAD")), "2999-09-01", "in-the-future");
        refusedSplit(List.of(relation(2, "HEAD")), "2014-03-01", "before-joining");
        post(
                        registrar,
                        "split",
                        Map.of(
                                "number",
                                household.number(),
                                "on",
                                "2026-09-01",
                                "leaving",
                                List.of(relation(2, "HEAD"))))
                .statusCode(409)
                .body("code", is("number-taken"));
    }

    @Test
    void whatWasKnownOnADayCanBeAskedFor() {
        LocalDate today = LocalDate.now(BusinessClock.ZONE);
        AProcedure.identifying(id).submitted("2026-03-02").approved();

        Tokens auditor = Tokens.as("auditor").in(Places.CITY);
        auditor.request()
                .get(HOUSEHOLDS + id + "?knownOn=" + today)
                .then()
                .statusCode(200)
                .body("category", is("REGISTERED_POOR"))
                .body("members", hasSize(3));
        auditor.request()
                .get(HOUSEHOLDS + id + "?knownOn=" + today.minusDays(1))
                .then()
                .statusCode(404);
    }

    private ValidatableResponse move(String village, String on) {
        return post(registrar, "move", Map.of("villageCode", village, "on", on));
    }

    private void refusedSplit(List<Map<String, Object>> leaving, String on, String code) {
        post(registrar, "split", Map.of("number", household.number() + "-2", "on", on, "leaving", leaving))
                .statusCode(400)
                .body("errors.code", hasItem(code));
    }

    private ValidatableResponse post(Tokens by, String transition, Map<String, Object> body) {
        return by.request()
                .header("If-Match", registrar.request().get(HOUSEHOLDS + id).header("ETag"))
                .body(body)
                .post(HOUSEHOLDS + id + "/" + transition)
                .then();
    }

    private Map<String, Object> relation(int member, String relation) {
        return Map.of("memberId", read().extract().path("members[" + member + "].id"), "relation", relation);
    }

    private ValidatableResponse read() {
        return registrar.request().get(HOUSEHOLDS + id).then().statusCode(200);
    }
}
