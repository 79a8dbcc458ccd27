package cn.dingzhou.household.guarantee;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.AVisit.SURVEYOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.events.GuaranteeGapState.OpenTime;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AVisit;
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
class GuaranteesTest {

    private static final String GAPS = "/api/v1/guarantee-gaps";
    private static final Tokens CHECKER =
            Tokens.as("township-checker").named("township-officer").in(Places.EAST_WANG);

    private UUID household;

    @BeforeEach
    void aRegisteredHousehold() {
        Places.enter();
        household = aHousehold().register();
    }

    @Test
    void aVisitWhereAllIsWellOpensNothing() {
        AVisit.to(household, "2026-09-01").with("incomePerHead", 7200).make();

        gaps().body("items", empty());
        SURVEYOR.request()
                .get("/api/v1/visits?household=" + household)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].findings", hasSize(6))
                .body("items[0].incomePerHead", is(7200.0f));
    }

    @Test
    void aGapIsOpenedAssignedResolvedAndVerifiedByAnother() {
        AVisit.to(household, "2026-09-01")
                .without("SAFE_HOUSING")
                .without("DRINKING_WATER")
                .make();
        gaps().body("items.guarantee", containsInAnyOrder("SAFE_HOUSING", "DRINKING_WATER"))
                .body("items.stage", contains("OPEN", "OPEN"));
        String gap = gapOf("SAFE_HOUSING");

        assign(gap, "2026-09-03", "2026-10-31").statusCode(200).body("stage", is("ASSIGNED"));
        resolve(gap, SURVEYOR, "2026-10-15").statusCode(200).body("stage", is("RESOLVED"));
        verify(gap, SURVEYOR, "2026-10-20", true).statusCode(409).body("code", is("same-person"));
        verify(gap, CHECKER, "2026-10-20", true)
                .statusCode(200)
                .body("stage", is("VERIFIED"))
                .body("verifiedOn", is("2026-10-20"))
                .body("steps.kind", contains("OPENED", "ASSIGNED", "RESOLVED", "VERIFIED"));

        assertThat(await().until(() -> EventTopic.of(Topics.GUARANTEE_GAPS).statesOf(gap), states -> states.size() == 4)
                        .get(3)
                        .times())
                .containsExactly(new OpenTime(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 20)));
    }

    @Test
    void whatIsNotMetGoesBackAndWhatComesAgainKeepsItsHistory() {
        AVisit.to(household, "2026-03-01").without("FOOD").make();
        String gap = gapOf("FOOD");
        assign(gap, "2026-03-02", "2026-04-01").statusCode(200);
        resolve(gap, SURVEYOR, "2026-03-10").statusCode(200);
        verify(gap, CHECKER, "2026-03-12", false).statusCode(200).body("stage", is("ASSIGNED"));
        resolve(gap, SURVEYOR, "2026-03-20").statusCode(200);
        verify(gap, CHECKER, "2026-03-22", true).statusCode(200);

        AVisit.to(household, "2026-03-10").without("FOOD").make();
        read(gap).body("stage", is("VERIFIED"));
        AVisit.to(household, "2026-09-01").without("FOOD").make();
        AVisit.to(household, "2026-09-02").without("FOOD").make();

        read(gap)
                .body("stage", is("OPEN"))
                .body("openedOn", is("2026-09-01"))
                .body(
                        "steps.kind",
                        contains("OPENED", "ASSIGNED", "RESOLVED", "NOT_MET", "RESOLVED", "VERIFIED", "REOPENED"));
    }

    @Test
    void stepsComeInTheirOrder() {
        AVisit.to(household, "2026-09-01").without("FOOD").make();
        String gap = gapOf("FOOD");

        resolve(gap, SURVEYOR, "2026-09-02").statusCode(409).body("code", is("stage-differs"));
        verify(gap, CHECKER, "2026-09-02", true).statusCode(409).body("code", is("stage-differs"));
        assign(gap, "2026-08-31", "2026-10-01").statusCode(400).body("errors.code", contains("before-last-step"));
        assign(gap, "2026-09-02", "2026-09-01").statusCode(400).body("errors.code", contains("before-assignment"));
        assign(gap, "2026-09-02", "2026-10-01").statusCode(200);
        assign(gap, "2026-09-03", "2026-10-05").statusCode(200).body("dueOn", is("2026-10-05"));
        resolve(gap, SURVEYOR, "2026-09-10").statusCode(200);
        assign(gap, "2026-09-11", "2026-10-05").statusCode(409).body("code", is("stage-differs"));
    }

    @Test
    void whatIsOverdueIsListedAndARegionIsAtZeroOrNot() {
        UUID elsewhere =
                aHousehold().with("villageCode", Places.EAST_WANG_VILLAGE).register();
        AVisit.to(household, "2026-03-01").without("CLOTHING").make();
        AVisit.to(elsewhere, LocalDate.now(BusinessClock.ZONE).toString())
                .without("CLOTHING")
                .make();
        String late = gapOf("CLOTHING");

        CHECKER.request()
                .get(GAPS + "?overdue=true&limit=200&guarantee=CLOTHING")
                .then()
                .body("items.id", hasItem(late))
                .body("items.householdId", not(hasItem(elsewhere.toString())));
        CHECKER.request()
                .get(GAPS + "/summary?region=" + Places.EAST_WANG)
                .then()
                .statusCode(200)
                .body("[0].regionCode", is(Places.EAST_WANG))
                .body("[0].zero", is(false))
                .body("[0].open.CLOTHING.open", greaterThanOrEqualTo(2))
                .body(
                        "find { it.regionCode == '" + Places.GREAT_WANG_VILLAGE + "' }.open.CLOTHING.overdue",
                        greaterThanOrEqualTo(1));
        Tokens.as("viewer")
                .in(Places.KAIYUAN)
                .request()
                .get(GAPS + "/summary")
                .then()
                .body("[0].regionCode", is(Places.KAIYUAN))
                .body("[0].zero", is(true));
        Tokens.as("viewer")
                .in(Places.KAIYUAN)
                .request()
                .get(GAPS + "/summary?region=" + Places.EAST_WANG)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/region"));
    }

    @Test
    void aVisitLooksAtEachGuaranteeOnce() {
        List<Map<String, Object>> food = List.of(Map.of("guarantee", "不愁吃", "met", true));
        AVisit.to(household, "2026-09-01")
                .with("findings", food)
                .post()
                .statusCode(400)
                .body("errors.code", contains("guarantee-missing"));
        AVisit.to(household, "2026-09-01")
                .with("findings", List.of(food.get(0), food.get(0)))
                .post()
                .statusCode(400)
                .body("errors.code", hasItem("repeated"));
        AVisit.to(household, "2026-09-01")
                .with("findings", List.of(Map.of("guarantee", "FOOD", "met", false)))
                .post()
                .statusCode(400)
                .body("errors.pointer", hasItem("/findings/0/seen"));
        AVisit.to(household, "2999-01-01").post().statusCode(400).body("errors.code", contains("in-the-future"));
        AVisit.to(UUID.randomUUID(), "2026-09-01").post().statusCode(404);
    }

    @Test
    void whoMayNotIsRefused() {
        Map<String, Object> visit = AVisit.to(household, "2026-09-01").json();

        Tokens.as("viewer")
                .in(Places.CITY)
                .request()
                .body(visit)
                .post("/api/v1/visits")
                .then()
                .statusCode(403);
        Tokens.as("surveyor")
                .in(Places.KAIYUAN)
                .request()
                .body(visit)
                .post("/api/v1/visits")
                .then()
                .statusCode(404);
        AVisit.to(household, "2026-09-01").without("FOOD").make();
        Tokens.as("auditor")
                .in(Places.KAIYUAN)
                .request()
                .get(GAPS + "/" + gapOf("FOOD"))
                .then()
                .statusCode(404);
    }

    private ValidatableResponse gaps() {
        return CHECKER.request().get(GAPS + "?household=" + household).then().statusCode(200);
    }

    private String gapOf(String guarantee) {
        return gaps().extract().path("items.find { it.guarantee == '" + guarantee + "' }.id");
    }

    private static ValidatableResponse read(String gap) {
        return CHECKER.request().get(GAPS + "/" + gap).then().statusCode(200);
    }

    private static ValidatableResponse assign(String gap, String on, String dueOn) {
        return take(gap, CHECKER, "assignment", Map.of("on", on, "office", "东旺镇住建所", "dueOn", dueOn));
    }

    private static ValidatableResponse resolve(String gap, Tokens by, String on) {
        return take(gap, by, "resolution", Map.of("on", on, "done", "已整改到位"));
    }

    private static ValidatableResponse verify(String gap, Tokens by, String on, boolean met) {
        return take(gap, by, "verification", Map.of("on", on, "met", met));
    }

    private static ValidatableResponse take(String gap, Tokens by, String step, Map<String, Object> body) {
        return by.request()
                .header("If-Match", read(gap).extract().header("ETag"))
                .body(body)
                .post(GAPS + "/" + gap + "/" + step)
                .then();
    }
}
