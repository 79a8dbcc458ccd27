package cn.dingzhou.insurance.claim;

import static cn.dingzhou.insurance.claim.ClaimCase.CLAIMS;
import static cn.dingzhou.insurance.claim.Insured.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.Category;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who approves what, and what it comes to under the cap and the fund. */
@QuarkusTest
@WithInfrastructure
class DecisionTest {

    private Insured insured;

    @BeforeEach
    void insure() {
        insured = Insured.withFund("1000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "surveyor"})
    void whoReportedOrSurveyedDoesNotDecide(String person) {
        ClaimCase claim = ClaimCase.of(insured).ready("18000");
        Tokens involved = insured.as("insurance-approver").named(person);

        refused(claim.approve(involved), "same-person");
        refused(claim.take(involved, "rejection", rejection("NOT_THE_PERIL")), "same-person");
    }

    @Test
    void withoutAPayeeNothingIsApproved() {
        refused(ClaimCase.of(insured).surveyed("18000").onNotice().approve(), "payee-missing");
    }

    @Test
    void aboveTheIncomeLineNothingIsPaid() {
        ClaimCase claim = ClaimCase.of(insured);
        Map<String, Object> rich =
                new HashMap<>(ClaimCase.findings("18000", claim.id().substring(0, 30)));
        rich.put("income", 15000.02);
        claim.done(claim.take(claim.surveyor(), "survey", rich)).onNotice().withPayee();

        refused(claim.approve(), "nothing-payable");
        claim.reject("INCOME_ABOVE_LINE").statusCode(200).body("stage", equalTo("REJECTED"));
        assertThat(insured.movements("APPROVED")).isZero();
    }

    @Test
    void aHouseholdThatTheRegistryErasedAsAMistakeIsNotPaid() {
        ClaimCase claim = ClaimCase.of(insured).ready("18000");

        insured.erased(claim.household());

        refused(claim.approve(), "household-erased");
        claim.reject("CLASS_CORRECTED").statusCode(200);
    }

    @Test
    void aClassThatTheRegistryCorrectedAfterTheReportIsNotPaid() {
        ClaimCase claim = ClaimCase.of(insured).ready("18000");
        insured.uncovered(claim.household().became(Category.ORDINARY, "2015-01-01"));

        refused(claim.approve(), "class-corrected");

        claim.reject("CLASS_CORRECTED").statusCode(200).body("steps[-1].reason", equalTo("CLASS_CORRECTED"));
        assertThat(insured.movements("APPROVED")).isZero();
    }

    @Test
    void theCapIsForAHouseholdPerilAndYear() {
        SampleHousehold household = insured.household();
        insured.approveSchedule("SCHOOLING", "LOW_INCOME");
        ClaimCase.of(insured, household, day("05-01")).ready("30000").approved();

        ClaimCase second = ClaimCase.of(insured, household, day("05-02")).ready("30000");

        second.answer().body("calculation.payout", equalTo(5000.0f));
        second.approve().statusCode(200).body("payout", equalTo(5000.0f)).body("calculation.capLeft", equalTo(5000.0f));
        refused(ClaimCase.of(insured, household, day("05-03")).ready("30000").approve(), "nothing-payable");
        ClaimCase.against("SCHOOLING", insured, household)
                .ready("30000")
                .approve()
                .body("payout", equalTo(15000.0f));
        ClaimCase.of(insured).ready("30000").approve().body("payout", equalTo(15000.0f));
    }

    @Test
    void theCapCountsWhatWasPromisedWhereTheHouseholdLivedBefore() {
        ClaimCase first = ClaimCase.of(insured).ready("30000").approved();
        insured.known(first.household().in(insured.township() + "202"));
        Tokens newVillage = Tokens.as("registrar").named("other").in(insured.township() + "202");
        ClaimCase second = ClaimCase.by(newVillage, insured, first.household(), day("05-02"));
        second.ready("30000");

        second.approve(Tokens.as("insurance-approver").named("village-approver").in(insured.township() + "202"))
                .statusCode(200)
                .body("payout", equalTo(5000.0f));
    }

    @Test
    void whatTheFundLacksIsToppedUpFirst() {
        Insured poor = Insured.withFund("8999.99");
        ClaimCase claim = ClaimCase.of(poor).ready("18000");
        refused(claim.approve(), "fund-insufficient");

        poor.receive("TOP_UP", "0.01", "city-decider");

        claim.approve().statusCode(200).body("payout", equalTo(9000.0f));
        assertThat(poor.holds("FUND")).isEqualByComparingTo("0");
    }

    @Test
    void aRejectionSaysWhy() {
        ClaimCase claim = ClaimCase.of(insured).surveyed("18000");
        claim.reject("NO_REASON").statusCode(400).body("errors.pointer", contains("/reason"));

        claim.reject("FALSE_STATEMENT")
                .statusCode(200)
                .body("stage", equalTo("REJECTED"))
                .body("endedOn", equalTo(day("06-20")))
                .body("dueOn", equalTo(null))
                .body("steps[-1].reason", equalTo("FALSE_STATEMENT"));
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED, notice objections approval rejection, stage-differs",
        "SURVEYED, survey objections approval, stage-differs",
        "ON_NOTICE, survey notice, stage-differs",
        "APPROVED, survey notice objections approval rejection withdrawal payee, stage-differs",
        "REJECTED, survey notice objections approval rejection withdrawal payee, claim-ended",
        "WITHDRAWN, survey notice objections approval rejection withdrawal payee, claim-ended"
    })
    void whatIsNotNextIsRefused(String stage, String steps, String code) {
        ClaimCase claim = at(stage);
        claim.answer().body("stage", equalTo(stage));
        for (String step : steps.split(" ")) {
            refused(taken(claim, step), code);
        }
        claim.read().answer().body("stage", equalTo(stage));
    }

    @Test
    void aScheduleThatAClaimWasSurveyedUnderStays() {
        ClaimCase claim = ClaimCase.of(insured).surveyed("18000");
        String schedule =
                "/api/v1/benefit-schedules/" + claim.answer().extract().path("calculation.scheduleId");

        insured.as("insurer")
                .request()
                .header(
                        "If-Match",
                        insured.as("insurer").request().get(schedule).header("ETag"))
                .body(insured.scheduleTerms("ILLNESS", "LOW_INCOME"))
                .put(schedule)
                .then()
                .statusCode(409)
                .body("code", equalTo("schedule-used"));
    }

    @Test
    void aStepNeedsTheVersionItWasTakenFrom() {
        ClaimCase claim = ClaimCase.of(insured);
        String before = claim.etag();
        claim.ready("18000");
        String approval = CLAIMS + "/" + claim.id() + "/approval";
        Map<String, String> on = Map.of("on", day("06-10"));

        claim.approver().request().body(on).post(approval).then().statusCode(428);
        claim.approver()
                .request()
                .header("If-Match", before)
                .body(on)
                .post(approval)
                .then()
                .statusCode(412);
    }

    @Test
    void theSameKeyApprovesOnce() {
        ClaimCase claim = ClaimCase.of(insured).ready("18000");
        String key = UUID.randomUUID().toString();
        String first = keyed(claim, key).statusCode(200).extract().asString();

        String second = keyed(claim, key).statusCode(200).extract().asString();

        assertThat(second).isEqualTo(first);
        assertThat(insured.movements("APPROVED")).isEqualTo(1);
    }

    private static ValidatableResponse keyed(ClaimCase claim, String key) {
        return claim.request(claim.approver())
                .header("Idempotency-Key", key)
                .body(Map.of("on", day("06-10")))
                .post(CLAIMS + "/" + claim.id() + "/approval")
                .then();
    }

    private ClaimCase at(String stage) {
        ClaimCase claim = ClaimCase.of(insured);
        return switch (stage) {
            case "REPORTED" -> claim;
            case "SURVEYED" -> claim.surveyed("18000");
            case "ON_NOTICE" -> claim.ready("18000");
            case "APPROVED" -> claim.ready("18000").approved();
            case "REJECTED" -> claim.surveyed("18000").done(claim.reject("NOT_THE_PERIL"));
            default -> claim.done(claim.take(insured.as("insurer"), "withdrawal", note("06-01")));
        };
    }

    private ValidatableResponse taken(ClaimCase claim, String step) {
        return switch (step) {
            case "survey" -> claim.survey("18000", UUID.randomUUID().toString().substring(0, 20));
            case "notice" -> claim.take(insured.as("insurer"), step, Map.of("on", day("06-20")));
            case "approval" -> claim.approve();
            case "rejection" -> claim.reject("NOT_THE_PERIL");
            case "payee" -> claim.payee("6228480000000001234", "06-20");
            default -> claim.take(insured.as("insurer"), step, note("06-04"));
        };
    }

    private static Map<String, String> note(String on) {
        return Map.of("on", day(on), "note", "有异议");
    }

    private static Map<String, String> rejection(String reason) {
        return Map.of("on", day("06-20"), "reason", reason, "note", "见测算");
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }
}
