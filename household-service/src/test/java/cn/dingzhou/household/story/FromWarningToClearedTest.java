package cn.dingzhou.household.story;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.AVisit;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family that was monitored is helped until its risk is cleared, and falls back. */
@QuarkusTest
@WithInfrastructure
class FromWarningToClearedTest {

    private AHousehold family;
    private UUID id;

    @BeforeEach
    void aMonitoredFamily() {
        Places.enter();
        family = aHousehold().of(aHead());
        id = family.register();
        AProcedure.monitoring(id, "MARGINAL").submitted("2026-01-05").approved();
    }

    @Test
    void aRiskIsClearedWhenIncomeGuaranteesAndMeasuresAllowIt() {
        AVisit.to(id, "2026-02-01")
                .with("incomePerHead", 5000)
                .without("BASIC_MEDICAL_CARE")
                .make();
        clear("BY_HELP", "2026-09-01")
                .statusCode(409)
                .body("code", is("clearance-not-due"))
                .body(
                        "errors.code",
                        containsInAnyOrder("income-not-stable", "guarantee-gap-open", "no-finished-measure"));

        closeTheGap();
        measureFinished("2026-03-20");
        AVisit.to(id, "2026-03-01").with("incomePerHead", 9000).make();
        AVisit.to(id, "2026-06-01").with("incomePerHead", 9800).make();
        clear("BY_HELP", "2026-08-31").statusCode(409).body("errors.code", contains("income-not-stable"));

        AProcedure procedure = clearing("BY_HELP").submitted("2026-09-01").approved();

        AProcedure.DECIDER
                .request()
                .get("/api/v1/households/" + id)
                .then()
                .body("monitoring.clearedOn", contains("2026-09-10"))
                .body("monitoring.clearance", contains("BY_HELP"))
                .body("monitoring.clearedBy", contains(procedure.id()));
    }

    @Test
    void aRelapseIsMonitoredAnew() {
        stable("2026-01-20");
        clearing("NATURAL").submitted("2026-09-01").approved();

        AProcedure.monitoring(id, "SUDDEN_HARDSHIP").submitted("2026-10-08").approved();

        AProcedure.DECIDER
                .request()
                .get("/api/v1/households/" + id)
                .then()
                .body("monitoring.kind", contains("MARGINAL", "SUDDEN_HARDSHIP"))
                .body("monitoring.since", contains("2026-01-14", "2026-10-17"));
    }

    @Test
    void incomeThatFellInBetweenBeginsTheMonthsAnew() {
        stable("2026-01-20");
        AVisit.to(id, "2026-05-01").with("incomePerHead", 7000).make();
        AVisit.to(id, "2026-05-20").with("incomePerHead", 9000).make();

        clear("BY_HELP", "2026-09-01").statusCode(409).body("errors.code", contains("income-not-stable"));
    }

    @Test
    void aHouseholdWithoutLabourIsNotClearedByItself() {
        APerson old = aHead().with("labourCapacity", "LOST");
        family = aHousehold().of(old);
        id = family.register();
        AProcedure.monitoring(id, "MARGINAL").submitted("2026-01-05").approved();
        stable("2026-01-20");

        clear("NATURAL", "2026-09-01").statusCode(409).body("errors.code", contains("no-labour"));
        clear("BY_HELP", "2026-09-01").statusCode(201);
    }

    private void stable(String since) {
        AVisit.to(id, since).with("incomePerHead", 9000).make();
        measureFinished("2026-03-20");
    }

    private void measureFinished(String on) {
        anEntry()
                .about(family)
                .saying(Map.of("on", "2026-02-10", "kind", "健康帮扶", "finishedOn", on, "description", "落实大病救助"))
                .enter("measures");
    }

    private void closeTheGap() {
        String gaps = "/api/v1/guarantee-gaps";
        String gap = gaps + "/"
                + AProcedure.DECIDER.request().get(gaps + "?household=" + id).<String>path("items[0].id");
        AProcedure.CHECKER
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", "2026-02-02", "office", "东旺镇卫生院", "dueOn", "2026-02-28"))
                .post(gap + "/assignment")
                .then()
                .statusCode(200);
        AVisit.SURVEYOR
                .request()
                .header("If-Match", "\"1\"")
                .body(Map.of("on", "2026-02-20", "done", "补办参保"))
                .post(gap + "/resolution")
                .then()
                .statusCode(200);
        AProcedure.CHECKER
                .request()
                .header("If-Match", "\"2\"")
                .body(Map.of("on", "2026-02-25", "met", true))
                .post(gap + "/verification")
                .then()
                .statusCode(200);
    }

    private AProcedure clearing(String how) {
        return AProcedure.about(id, "CLEAR_RISK").proposing("clearance", how);
    }

    private ValidatableResponse clear(String how, String on) {
        return clearing(how).submit(on);
    }
}
