package cn.dingzhou.insurance.claim;

import static cn.dingzhou.insurance.claim.ClaimCase.CLAIMS;
import static cn.dingzhou.insurance.claim.Insured.YEAR;
import static cn.dingzhou.insurance.claim.Insured.day;
import static cn.dingzhou.insurance.claim.Insured.report;
import static cn.dingzhou.testing.SampleHousehold.aHousehold;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.Category;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is covered against what, and when. */
@QuarkusTest
@WithInfrastructure
class ReportTest {

    private final String today = LocalDate.now(BusinessClock.ZONE).toString();

    private Insured insured;

    @BeforeEach
    void insure() {
        insured = Insured.withFund("1000000");
    }

    @Test
    void theClassOnTheDateOfLossDecidesThoughItIsAnotherToday() {
        SampleHousehold lifted = insured.known(aHousehold()
                .in(insured.village())
                .became(Category.LOW_INCOME, "2015-01-01")
                .exitedToHighStandard(day("06-01"))
                .withMembers(2));

        send(report(lifted.number(), day("05-12")))
                .statusCode(201)
                .body("coveredClass", equalTo("LOW_INCOME"))
                .body("stage", equalTo("REPORTED"))
                .body("dueOn", equalTo(day("05-30")));
    }

    @Test
    void anExitedHouseholdIsCoveredUnlessItsExitWasToAHighStandard() {
        SampleHousehold exited = insured.known(aHousehold()
                .in(insured.village())
                .became(Category.EXITED, "2018-01-01")
                .withMembers(2));
        SampleHousehold high = insured.known(aHousehold()
                .in(insured.village())
                .exitedToHighStandard("2018-01-01")
                .withMembers(2));

        send(report(exited.number(), day("05-12")))
                .statusCode(201)
                .body("coveredClass", equalTo("EXITED_NOT_HIGH_STANDARD"));
        refused(report(high.number(), day("05-12")), "/lossOn", "class-not-covered");
    }

    @Test
    void whoBecameOfTheClassAfterTheLossIsNotCovered() {
        SampleHousehold later = insured.known(aHousehold()
                .in(insured.village())
                .became(Category.ORDINARY, "2015-01-01")
                .became(Category.LOW_INCOME, day("05-13"))
                .withMembers(2));

        refused(report(later.number(), day("05-12")), "/lossOn", "class-not-covered");
    }

    @Test
    void whoWasNotRegisteredThatDayIsNotCovered() {
        SampleHousehold later = insured.known(aHousehold()
                .in(insured.village())
                .became(Category.LOW_INCOME, day("05-13"))
                .withMembers(2));

        refused(report(later.number(), day("05-12")), "/lossOn", "class-not-covered");
    }

    @Test
    void nobodyLivedThereThatDay() {
        SampleHousehold empty = insured.known(aHousehold()
                .in(insured.village())
                .became(Category.LOW_INCOME, "2015-01-01")
                .withMembers(1)
                .leaves(0, day("05-01")));

        refused(report(empty.number(), day("05-12")), "/lossOn", "class-not-covered");
    }

    @Test
    void theLossLiesInThePolicyYear() {
        Map<String, Object> before = report(insured.household().number(), YEAR - 1 + "-12-31");
        Map<String, Object> after = report(insured.household().number(), YEAR + 1 + "-01-01");
        after.put("reportedOn", today);

        refused(before, "/lossOn", "outside-policy-years");
        refused(after, "/lossOn", "outside-policy-years");
    }

    @Test
    void nothingIsReportedUnderAClosedPolicyYear() {
        SampleHousehold household = insured.household();
        insured.openYear(YEAR + 1).statusCode(201);
        insured.close(today).statusCode(200);

        refused(report(household.number(), day("05-12")), "/lossOn", "policy-year-closed");
    }

    @Test
    void theLossComesBeforeTheReportAndTheReportBeforeToday() {
        Map<String, Object> lossAfter = report(insured.household().number(), day("05-21"));
        Map<String, Object> future = report(insured.household().number(), day("05-12"));
        future.put("reportedOn", LocalDate.parse(today).plusDays(1).toString());

        refused(lossAfter, "/lossOn", "after-report");
        refused(future, "/reportedOn", "in-the-future");
    }

    @Test
    void aHouseholdOfAnotherVillageIsAsUnknownAsOneThatDoesNotExist() {
        SampleHousehold elsewhere = insured.known(aHousehold()
                .in(insured.township() + "202")
                .became(Category.LOW_INCOME, "2015-01-01")
                .withMembers(1));

        refused(report(elsewhere.number(), day("05-12")), "/householdNumber", "unknown-household");
        refused(report("SH-none", day("05-12")), "/householdNumber", "unknown-household");
    }

    @Test
    void aHouseholdsOwnReportComesByItsOwnWay() {
        Map<String, Object> own = report(insured.household().number(), day("05-12"));
        own.put("origin", "HOUSEHOLD");

        refused(own, "/origin", "own-claims");
    }

    @Test
    void theSameLossIsReportedOnceWhileItIsUnderWay() {
        ClaimCase claim = ClaimCase.of(insured);
        Map<String, Object> again = report(claim.household().number(), day("05-12"));
        refused(again, "/lossOn", "claim-exists");

        claim.take(insured.as("insurer"), "withdrawal", Map.of("on", day("05-25"), "note", "重复"))
                .statusCode(200);

        send(again).statusCode(201);
    }

    @Test
    void theSameLossIsReportedOnceThoughTheHouseholdMoved() {
        ClaimCase claim = ClaimCase.of(insured);
        insured.known(claim.household().in(insured.township() + "202"));
        Tokens newVillage = Tokens.as("registrar").in(insured.township() + "202");

        newVillage
                .request()
                .body(report(claim.household().number(), day("05-12")))
                .post(CLAIMS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("claim-exists"));
    }

    @Test
    void aReferenceNamesOneClaim() {
        String reference = "YY-" + UUID.randomUUID();
        Map<String, Object> first = report(insured.household().number(), day("05-12"));
        first.put("reference", reference);
        Map<String, Object> second = report(insured.household().number(), day("05-12"));
        second.put("reference", reference);
        send(first).statusCode(201);

        send(second)
                .statusCode(409)
                .body("code", equalTo("reference-taken"))
                .body("errors.pointer", contains("/reference"));
    }

    @Test
    void theSameKeyGivesTheSameClaim() {
        Map<String, Object> report = report(insured.household().number(), day("05-12"));
        String key = UUID.randomUUID().toString();
        String id = keyed(report, key).statusCode(201).extract().path("id");

        keyed(report, key).statusCode(201).body("id", equalTo(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ILLNESS", "因病"})
    void aPerilIsReadInWordsToo(String peril) {
        Map<String, Object> report = report(insured.household().number(), day("05-12"));
        report.put("peril", peril);

        send(report).statusCode(201).body("peril", equalTo("ILLNESS"));
    }

    private ValidatableResponse send(Map<String, Object> report) {
        return insured.reporter().request().body(report).post(CLAIMS).then();
    }

    private ValidatableResponse keyed(Map<String, Object> report, String key) {
        return insured.reporter()
                .request()
                .header("Idempotency-Key", key)
                .body(report)
                .post(CLAIMS)
                .then();
    }

    private void refused(Map<String, Object> report, String pointer, String code) {
        send(report).statusCode(400).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }
}
