package cn.dingzhou.household.story;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aWife;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.AVisit;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A household wholly without labour is not lost from sight when its risk is cleared. */
@QuarkusTest
@WithInfrastructure
class StaysTrackedTest {

    private static final String HOUSEHOLDS = "/api/v1/households";

    @BeforeEach
    void places() {
        Places.enter();
    }

    @Test
    void whoCannotWorkStaysTrackedAfterBeingClearedByHelp() {
        UUID id = monitored(without(aHead(), "LOST"), without(aWife(), "NONE"));
        read(id).body("tracked", is(false));
        tracked(Places.EAST_WANG).body("items.id", not(hasItem(id.toString())));

        cleared(id);

        read(id).body("tracked", is(true));
        tracked(Places.EAST_WANG).body("items.id", hasItem(id.toString()));
        tracked(Places.KAIYUAN).body("items.id", not(hasItem(id.toString())));
        AProcedure.DECIDER
                .request()
                .get(HOUSEHOLDS + "/" + id + "/record")
                .then()
                .statusCode(200)
                .body("household.tracked", is(true));
    }

    @Test
    void whoeverCanWorkInItEndsTheTracking() {
        UUID id = monitored(without(aHead(), "LOST"));
        cleared(id);

        Tokens.as("registrar")
                .in(Places.CITY)
                .request()
                .header("If-Match", read(id).body("tracked", is(true)).extract().header("ETag"))
                .body(without(aWife(), "WEAK").with("joinedOn", "2026-10-01").json())
                .post(HOUSEHOLDS + "/" + id + "/members")
                .then()
                .statusCode(200);

        read(id).body("tracked", is(false));
        tracked(Places.EAST_WANG).body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void whoFallsBackIsMonitoredInsteadOfTracked() {
        UUID id = monitored(without(aHead(), "LOST"));
        cleared(id);
        read(id).body("tracked", is(true));

        AProcedure.monitoring(id, "SUDDEN_HARDSHIP").submitted("2026-10-08").approved();

        read(id).body("tracked", is(false));
        tracked(Places.EAST_WANG).body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void whoCanWorkAndWhoWasNeverMonitoredAreNotTracked() {
        UUID working = monitored(aHead(), without(aWife(), "NONE"));
        cleared(working);
        UUID neverMonitored = aHousehold().of(without(aHead(), "LOST")).register();

        read(working).body("tracked", is(false));
        read(neverMonitored).body("tracked", is(false));
        tracked(Places.EAST_WANG)
                .body("items.id", not(hasItem(working.toString())))
                .body("items.id", not(hasItem(neverMonitored.toString())));
    }

    private static APerson without(APerson person, String labourCapacity) {
        return person.with("labourCapacity", labourCapacity);
    }

    private static UUID monitored(APerson... members) {
        AHousehold household = aHousehold().of(members);
        UUID id = household.register();
        AProcedure.monitoring(id, "MARGINAL").submitted("2026-01-05").approved();
        anEntry()
                .about(household)
                .saying(Map.of("on", "2026-02-10", "kind", "健康帮扶", "finishedOn", "2026-03-20", "description", "落实大病救助"))
                .enter("measures");
        return id;
    }

    private static void cleared(UUID id) {
        AVisit.to(id, "2026-01-20").with("incomePerHead", 9000).make();
        AProcedure.about(id, "CLEAR_RISK")
                .proposing("clearance", "BY_HELP")
                .submitted("2026-09-01")
                .approved();
    }

    private static ValidatableResponse read(UUID id) {
        return AProcedure.DECIDER.request().get(HOUSEHOLDS + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse tracked(String region) {
        return AProcedure.DECIDER
                .request()
                .get(HOUSEHOLDS + "?tracked=true&limit=200&region=" + region)
                .then()
                .statusCode(200);
    }
}
