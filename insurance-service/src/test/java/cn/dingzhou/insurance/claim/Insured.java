package cn.dingzhou.insurance.claim;

import static cn.dingzhou.testing.SampleHousehold.aHousehold;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.HouseholdDeleted;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.insurance.Townships;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/**
 * A township with a policy year of its own, last year's, whose fund has money and whose schedules for illness are approved:
 * 50 % of the own-paid cost, at most 20,000 yuan, up to an income of 5,000 yuan per head.
 */
public final class Insured {

    /** Last year: every day of it is over. */
    public static final int YEAR = LocalDate.now(BusinessClock.ZONE).getYear() - 1;

    private final String township = Townships.next();
    private final String policyYear;
    private String schedule = "";

    private Insured() {
        policyYear = as("insurer")
                .request()
                .body(terms(YEAR))
                .post("/api/v1/policy-years")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** With so much premium received. */
    public static Insured withFund(String yuan) {
        Insured insured = new Insured();
        insured.receive("PREMIUM", yuan, "insurer");
        insured.approveSchedule("ILLNESS", "LOW_INCOME");
        insured.schedule = insured.approveSchedule("ILLNESS", "EXITED_NOT_HIGH_STANDARD");
        return insured;
    }

    /** A day of the policy year, such as 06-10. */
    public static String day(String monthAndDay) {
        return YEAR + "-" + monthAndDay;
    }

    public String policyYear() {
        return policyYear;
    }

    public String schedule() {
        return schedule;
    }

    public String township() {
        return township;
    }

    public String village() {
        return township + "201";
    }

    /** Somebody with these roles for the whole township, named after the first. */
    public Tokens as(String... roles) {
        return Tokens.as(roles).in(township);
    }

    /** Who reports in the village. */
    public Tokens reporter() {
        return Tokens.as("registrar").named("reporter").in(village());
    }

    /** A low-income household of three in the village, known to the insurance. */
    public SampleHousehold household() {
        return known(aHousehold()
                .in(village())
                .became(Category.LOW_INCOME, "2015-01-01")
                .withMembers(3));
    }

    /** Waits until the insurance knows a household. */
    public SampleHousehold known(SampleHousehold household) {
        return told(household, "2001-01-01", "outside-policy-years");
    }

    /** Waits until the insurance knows that a household was not of a covered class. */
    SampleHousehold uncovered(SampleHousehold household) {
        return told(household, day("05-01"), "class-not-covered");
    }

    /** Waits until the insurance knows that there is no such household. */
    void erased(SampleHousehold household) {
        await(
                household,
                new HouseholdDeleted(household.id(), household.state().version() + 1),
                as("insurer"),
                day("05-01"),
                "unknown-household");
    }

    /** Asked by who registers in its village, since a household that moved was known where it lived before. */
    private SampleHousehold told(SampleHousehold household, String lossOn, String code) {
        HouseholdState state = household.state();
        Tokens asking = Tokens.as("registrar").in(state.village().value());
        return await(household, new HouseholdRegistered(state), asking, lossOn, code);
    }

    /** Waits until a report is refused as only what is told now would be. */
    private SampleHousehold await(SampleHousehold household, Event told, Tokens asking, String lossOn, String code) {
        EventTopic<HouseholdState> registry = EventTopic.of(Topics.HOUSEHOLDS);
        registry.send(told);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> code.equals(asking.request()
                        .body(report(household.number(), lossOn))
                        .post("/api/v1/claims")
                        .body()
                        .path("errors[0].code")));
        return household;
    }

    public void receive(String kind, String yuan, String role) {
        as(role).request()
                .body(Map.of(
                        "kind",
                        kind,
                        "amount",
                        new BigDecimal(yuan),
                        "on",
                        day("01-10"),
                        "reference",
                        UUID.randomUUID()))
                .post("/api/v1/policy-years/" + policyYear + "/receipts")
                .then()
                .statusCode(201);
    }

    public static Map<String, Object> report(String householdNumber, String lossOn) {
        return new HashMap<>(Map.of(
                "householdNumber",
                householdNumber,
                "peril",
                "ILLNESS",
                "lossOn",
                lossOn,
                "reportedOn",
                day("05-20"),
                "origin",
                "VILLAGE"));
    }

    /** Opens another policy year of the township. */
    public ValidatableResponse openYear(int year) {
        return as("insurer")
                .request()
                .body(terms(year))
                .post("/api/v1/policy-years")
                .then();
    }

    public ValidatableResponse close(String on) {
        return as("city-decider")
                .request()
                .body(Map.of("on", on))
                .post("/api/v1/policy-years/" + policyYear + "/closing")
                .then();
    }

    /** What an account of its fund holds, in yuan. */
    public BigDecimal holds(String account) {
        return new BigDecimal(as("auditor")
                .request()
                .get("/api/v1/policy-years/" + policyYear + "/fund")
                .then()
                .statusCode(200)
                .extract()
                .path("balances." + account)
                .toString());
    }

    /** How often money moved in this way. */
    public int movements(String kind) {
        return as("auditor")
                .request()
                .get("/api/v1/policy-years/" + policyYear + "/movements?limit=200&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("items")
                .size();
    }

    Map<String, Object> terms(int year) {
        return new HashMap<>(Map.of(
                "year",
                year,
                "region",
                township,
                "insurer",
                "人保财险",
                "premium",
                10_000_000,
                "insuredHeadcount",
                1000,
                "coveredClasses",
                List.of("LOW_INCOME", "EXITED_NOT_HIGH_STANDARD"),
                "startsOn",
                year + "-01-01",
                "endsOn",
                year + "-12-31"));
    }

    public Map<String, Object> scheduleTerms(String peril, String coveredClass) {
        return Map.of(
                "policyYearId",
                policyYear,
                "peril",
                peril,
                "coveredClass",
                coveredClass,
                "effectiveFrom",
                day("01-01"),
                "burdenLine",
                8000,
                "incomeLine",
                5000,
                "deductible",
                0,
                "bands",
                List.of(Map.of("from", 0, "ratio", 0.5)),
                "cap",
                20_000,
                "source",
                "示范方案");
    }

    /** As for illness, against another peril. */
    public String approveSchedule(String peril, String coveredClass) {
        ValidatableResponse drawn = as("insurer")
                .request()
                .body(scheduleTerms(peril, coveredClass))
                .post("/api/v1/benefit-schedules")
                .then()
                .statusCode(201);
        as("insurance-approver")
                .request()
                .header("If-Match", drawn.extract().header("ETag"))
                .post("/api/v1/benefit-schedules/" + drawn.extract().path("id") + "/approval")
                .then()
                .statusCode(200);
        return drawn.extract().path("id");
    }
}
