package cn.dingzhou.insurance.schedule;

import static cn.dingzhou.insurance.schedule.SampleSchedules.asInsurer;
import static cn.dingzhou.insurance.schedule.SampleSchedules.draw;
import static cn.dingzhou.insurance.schedule.SampleSchedules.inForce;
import static cn.dingzhou.insurance.schedule.SampleSchedules.newTownship;
import static cn.dingzhou.insurance.schedule.SampleSchedules.openPolicyYear;
import static cn.dingzhou.insurance.schedule.SampleSchedules.terms;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class CalculatorTest {

    private static final String CALCULATIONS = "/api/v1/payout-calculations";

    private final String township = newTownship();

    @Test
    void everyBandIsExplainedAndNothingIsStored() {
        String schedule = inForce(terms(policyYear()));
        Map<String, Object> wanted = wanted();
        wanted.put("region", township + "201");
        wanted.put("costs", List.of(cost(80_000, 30_000), cost(10_000.5, 0.5)));

        reckon(wanted)
                .statusCode(200)
                .body("scheduleId", equalTo(schedule))
                .body("ownPaid", equalTo(60_000f))
                .body("capLeft", equalTo(100_000f))
                .body("payout", equalTo(26_500f))
                .body("burdenLineReached", equalTo(true))
                .body("incomeLineMet", nullValue())
                .body("lines.kind", contains("DEDUCTIBLE", "BAND", "BAND", "BAND"))
                .body("lines.amount", contains(0f, 4500f, 15_000f, 7000f))
                .body("lines.cost", contains(5000f, 15_000f, 30_000f, 10_000f))
                .body("lines[3].zh", equalTo("50000 元以上部分：10000 元 × 70% = 7000 元。"))
                .body("lines[3].en", equalTo("Above 50000 yuan: 10000 yuan x 70% = 7000 yuan."));

        asInsurer()
                .request()
                .get(SampleSchedules.SCHEDULES + "/" + schedule)
                .then()
                .header("ETag", "\"1\"")
                .body("used", equalTo(false));
    }

    @Test
    void whatWasPaidBeforeIsTakenFromTheCap() {
        inForce(terms(policyYear()));
        Map<String, Object> wanted = wanted();

        wanted.put("alreadyPaid", 99_000);
        reckon(wanted).body("capLeft", equalTo(1000f)).body("payout", equalTo(1000f));
        wanted.put("alreadyPaid", 200_000);
        reckon(wanted).body("capLeft", equalTo(0f)).body("payout", equalTo(0f));
    }

    @Test
    void theIncomeLineDecidesWhetherAnythingIsPaid() {
        inForce(terms(policyYear()));
        Map<String, Object> wanted = wanted();

        wanted.put("incomePerHead", 4827);
        reckon(wanted).body("payout", equalTo(3900f)).body("incomeLineMet", equalTo(true));
        wanted.put("incomePerHead", 4827.01);
        reckon(wanted).body("payout", equalTo(0f)).body("incomeLineMet", equalTo(false));
    }

    @Test
    void aLossOutsideAnyPolicyYearIsNotInsured() {
        inForce(terms(policyYear()));
        Map<String, Object> wanted = wanted();

        wanted.put("lossOn", "2019-12-31");
        refused(wanted, "/lossOn", "no-policy-year");
        wanted.putAll(Map.of("lossOn", "2020-06-01", "region", newTownship()));
        refused(wanted, "/lossOn", "no-policy-year");
    }

    @Test
    void aClassThatIsNotCoveredGetsNothing() {
        openPolicyYear(township, "LOW_INCOME");

        refused(wanted(), "/coveredClass", "class-not-covered");
    }

    @Test
    void aScheduleMustBeInForce() {
        Map<String, Object> terms = terms(policyYear());
        draw(terms).statusCode(201);
        refused(wanted(), "/lossOn", "no-schedule-in-force");
        terms.put("effectiveFrom", "2020-06-02");
        inForce(terms);
        refused(wanted(), "/lossOn", "no-schedule-in-force");
    }

    @ParameterizedTest
    @CsvSource({
        "-1,            0,             /costs/0/total,      decimal-min",
        "1000000000000, 0,             /costs/0/total,      digits",
        "1.001,         0,             /costs/0/total,      digits",
        "1,             -0.01,         /costs/0/reimbursed, decimal-min",
        "1,             1000000000000, /costs/0/reimbursed, digits",
        "1,             1.01,          /costs/0/reimbursed, reimbursed-above-cost"
    })
    void aCostThatIsWrongIsNamed(BigDecimal total, BigDecimal reimbursed, String pointer, String code) {
        Map<String, Object> wanted = wanted();
        wanted.put("costs", List.of(cost(total, reimbursed)));

        refused(wanted, pointer, code);
    }

    @ParameterizedTest
    @CsvSource({
        "incomePerHead, -1,         /incomePerHead, decimal-min",
        "alreadyPaid,   -1,         /alreadyPaid,   decimal-min",
        "lossOn,        2020-02-30, /lossOn,        wrong-type",
        "peril,         FLOOD,      /peril,         unknown-word",
        "region,        13068,      /region,        wrong-type",
        "name,          x,          /name,          unknown-field"
    })
    void aFieldThatIsWrongIsNamed(String field, String value, String pointer, String code) {
        Map<String, Object> wanted = wanted();
        wanted.put(field, value.equals("-1") ? new BigDecimal(value) : value);

        refused(wanted, pointer, code);
    }

    @Test
    void costsAreNotMissingAndNotTooMany() {
        Map<String, Object> wanted = wanted();

        wanted.put("costs", List.of());
        refused(wanted, "/costs", "not-empty");
        wanted.put("costs", Collections.nCopies(201, cost(1, 0)));
        refused(wanted, "/costs", "size");
        wanted.put("costs", List.of(Map.of("total", 1)));
        refused(wanted, "/costs/0/reimbursed", "not-null");
        wanted.put("costs", Collections.singletonList(null));
        refused(wanted, "/costs/0", "not-null");
        reckon(Map.of())
                .statusCode(400)
                .body("errors.pointer", contains("/costs", "/coveredClass", "/lossOn", "/peril", "/region"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"insurer", "insurance-approver", "city-decider", "auditor", "surveyor", "registrar", "viewer"})
    void theseCalculate(String role) {
        inForce(terms(policyYear()));

        Tokens.as(role)
                .in("130682108201")
                .request()
                .body(wanted())
                .post(CALCULATIONS)
                .then()
                .statusCode(200)
                .body("payout", equalTo(3900f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"township-checker", "labour-officer", "operator", "resident"})
    void theseDoNot(String role) {
        Tokens.as(role)
                .in("130682")
                .request()
                .body(wanted())
                .post(CALCULATIONS)
                .then()
                .statusCode(403);
        RestAssured.given()
                .contentType("application/json")
                .body(wanted())
                .post(CALCULATIONS)
                .then()
                .statusCode(401);
    }

    private String policyYear() {
        return openPolicyYear(township, "LOW_INCOME", "EXITED_NOT_HIGH_STANDARD");
    }

    /** 18,000 yuan of illness that an exited household paid itself. */
    private Map<String, Object> wanted() {
        return new HashMap<>(Map.of(
                "region",
                township,
                "lossOn",
                "2020-06-01",
                "peril",
                "ILLNESS",
                "coveredClass",
                "EXITED_NOT_HIGH_STANDARD",
                "costs",
                List.of(cost(30_000, 12_000))));
    }

    private static Map<String, Object> cost(Object total, Object reimbursed) {
        return Map.of("total", total, "reimbursed", reimbursed);
    }

    private static ValidatableResponse reckon(Map<String, Object> wanted) {
        return asInsurer().request().body(wanted).post(CALCULATIONS).then();
    }

    private static void refused(Map<String, Object> wanted, String pointer, String code) {
        reckon(wanted).statusCode(400).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }
}
