package cn.dingzhou.household.emergency;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.emergency.AnEmergency.ACCESSES;
import static cn.dingzhou.household.emergency.AnEmergency.AUDITOR;
import static cn.dingzhou.household.emergency.AnEmergency.REASON;
import static cn.dingzhou.household.emergency.AnEmergency.aCadreOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AVisit;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family of Great Wang Village, and a cadre of another township who must know of it at once. */
@QuarkusTest
@WithInfrastructure
class EmergencyAccessTest {

    private static final int THREE_HOURS = 3 * 60 * 60;

    private final APerson head = aHead().with("health", List.of("CHRONIC_ILLNESS"));
    private final AHousehold family = aHousehold().of(head);
    private final Tokens cadre = aCadreOf(Places.KONG_VILLAGE);
    private UUID id;

    @BeforeEach
    void aFamilyWithAFile() {
        Places.enter();
        id = family.register();
        AVisit.to(id, "2026-09-01").without("SAFE_HOUSING").make();
    }

    @Test
    void aCadreFromElsewhereReadsOneFileForThreeHoursAndAnotherPersonReviewsIt() throws SQLException {
        Tokens client = cadre.client("field-app");
        normally(client).statusCode(404);

        ValidatableResponse opened = AnEmergency.open(
                        client, Map.of("householdNumber", family.number(), "reason", REASON))
                .statusCode(201)
                .body("householdId", is(id.toString()))
                .body("villageCode", is(Places.GREAT_WANG_VILLAGE))
                .body("openedBy", is(client.subject()))
                .body("state", is("OPEN"))
                .body("review", nullValue());
        AnEmergency emergency =
                new AnEmergency(client, id, ACCESSES + "/" + opened.extract().path("id"));
        opened.header("Location", endsWith(emergency.path()));
        assertThat(Duration.between(at(opened, "openedAt"), at(opened, "endsAt")))
                .hasHours(3);

        emergency
                .record(client)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("household.members[0].name", is("王小明"))
                .body("household.members[0].citizenId", is(head.citizenId()))
                .body("household.members[0].phone", is("13800138000"))
                .body("household.members[0].health", contains("CHRONIC_ILLNESS"))
                .body("file.visits", hasSize(1))
                .body("file.'guarantee-gaps'.guarantee", contains("SAFE_HOUSING"));
        normally(client).statusCode(404);
        client.request().get("/api/v1/guarantee-gaps?household=" + id).then().body("items", empty());

        emergency.after(THREE_HOURS);
        emergency.record(client).statusCode(403).body("code", is("emergency-access-ended"));
        emergency.look(client).statusCode(200).body("state", is("ENDED")).body("readings", is(1));

        emergency
                .review(AUDITOR, Map.of("justified", true, "note", "防汛值班记录一致"))
                .statusCode(200)
                .body("state", is("REVIEWED"))
                .body("review.reviewedBy", is(AUDITOR.subject()))
                .body("review.justified", is(true));

        emergency
                .audited()
                .body(
                        "items.action",
                        contains("emergency-access-justified", "emergency-record-read", "emergency-access-opened"))
                .body("items.reason", contains("防汛值班记录一致", REASON, REASON))
                .body("items.object", everyItem(endsWith(emergency.id())))
                .body("items.subject", contains(AUDITOR.subject(), client.subject(), client.subject()))
                .body("items[1].client", is("field-app"));
    }

    @Test
    void itIsOpenToTheLastSecond() throws SQLException {
        AnEmergency emergency = AnEmergency.of(cadre, id);

        emergency.after(THREE_HOURS - 60);

        emergency.record(cadre).statusCode(200);
        // Else it would end, and wait for its review, while another test counts those that do.
        emergency.justify();
    }

    @Test
    void nobodyElseReadsByIt() {
        AnEmergency emergency = AnEmergency.of(cadre, id);

        for (Tokens other : List.of(
                aCadreOf(Places.KONG_VILLAGE),
                aCadreOf(Places.GREAT_WANG_VILLAGE),
                Tokens.as("city-decider").in(Places.CITY))) {
            emergency.record(other).statusCode(404);
            emergency.end(other).statusCode(404);
        }
        for (String role : List.of("auditor", "viewer", "resident", "operator", "insurer")) {
            emergency.record(Tokens.as(role).in(Places.CITY)).statusCode(403);
        }
        emergency.look(aCadreOf(Places.GREAT_WANG_VILLAGE)).statusCode(404);

        emergency.look(cadre).body("state", is("OPEN")).body("readings", is(0));
        emergency.audited().body("items.action", contains("emergency-access-opened"));
    }

    @Test
    void everyReadingStandsInTheAuditTrail() {
        AnEmergency emergency = AnEmergency.of(cadre, id);

        emergency.record(cadre).statusCode(200);
        emergency.record(cadre).statusCode(200);

        emergency
                .audited()
                .body(
                        "items.action",
                        contains("emergency-record-read", "emergency-record-read", "emergency-access-opened"))
                .body("items.reason", everyItem(is(REASON)));
        emergency.look(cadre).body("readings", is(2));
    }

    @Test
    void itOpensNoOtherHousehold() {
        UUID neighbour = aHousehold().register();
        AnEmergency emergency = AnEmergency.of(cadre, id);

        emergency.record(cadre).statusCode(200).body("household.id", is(id.toString()));

        cadre.request()
                .get("/api/v1/households/" + neighbour + "/record")
                .then()
                .statusCode(404);
        cadre.request()
                .get("/api/v1/households?limit=200")
                .then()
                .body("items.id", not(hasItem(id.toString())))
                .body("items.id", not(hasItem(neighbour.toString())));
    }

    @Test
    void whoOpenedItEndsItEarly() {
        AnEmergency emergency = AnEmergency.of(cadre, id);

        String endsAt = emergency
                .end(cadre)
                .statusCode(200)
                .body("state", is("ENDED"))
                .extract()
                .path("endsAt");
        emergency.end(cadre).statusCode(200).body("endsAt", is(endsAt));

        emergency.record(cadre).statusCode(403).body("code", is("emergency-access-ended"));
        emergency.audited().body("items.action", contains("emergency-access-ended", "emergency-access-opened"));
    }

    @Test
    void itWorksInTheOwnRegionToo() {
        AnEmergency.of(aCadreOf(Places.GREAT_WANG_VILLAGE), id).record(cadre).statusCode(404);

        Tokens near = aCadreOf(Places.GREAT_WANG_VILLAGE);
        AnEmergency.of(near, id)
                .record(near)
                .statusCode(200)
                .body("household.members.name", containsInAnyOrder("王小明"))
                .body("ledger", notNullValue());
    }

    private ValidatableResponse normally(Tokens caller) {
        return caller.request().get("/api/v1/households/" + id + "/record").then();
    }

    private static Instant at(ValidatableResponse answer, String field) {
        return Instant.parse(answer.extract().<String>path(field));
    }
}
