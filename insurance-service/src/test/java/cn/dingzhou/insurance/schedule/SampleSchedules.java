package cn.dingzhou.insurance.schedule;

import cn.dingzhou.insurance.Townships;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Policy years of 2020, each of a township of its own, and schedules as the insurance company's clerk sends them. */
public final class SampleSchedules {

    static final String SCHEDULES = "/api/v1/benefit-schedules";

    public static String newTownship() {
        return Townships.next();
    }

    public static String openPolicyYear(String township, String... coveredClasses) {
        Map<String, Object> terms = Map.of(
                "year",
                2020,
                "region",
                township,
                "insurer",
                "人保财险",
                "premium",
                4_700_000,
                "insuredHeadcount",
                94_000,
                "coveredClasses",
                coveredClasses,
                "startsOn",
                "2020-01-01",
                "endsOn",
                "2020-12-31");
        return asInsurer()
                .request()
                .body(terms)
                .post("/api/v1/policy-years")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String openPolicyYear() {
        return openPolicyYear(newTownship(), "LOW_INCOME", "EXITED_NOT_HIGH_STANDARD");
    }

    /** Illness of exited households, as in the domain's description. */
    public static Map<String, Object> terms(String policyYear) {
        Map<String, Object> terms = new HashMap<>(Map.of(
                "policyYearId",
                policyYear,
                "peril",
                "ILLNESS",
                "coveredClass",
                "EXITED_NOT_HIGH_STANDARD",
                "effectiveFrom",
                "2020-01-01",
                "burdenLine",
                5000,
                "incomeLine",
                4827,
                "deductible",
                5000,
                "cap",
                100_000,
                "source",
                "2020 年防贫保险方案（样例）"));
        terms.put("bands", List.of(band(5000, 20_000, 0.3), band(20_000, 50_000, 0.5), lastBand(50_000, 0.7)));
        return terms;
    }

    public static Map<String, Object> band(Object from, Object to, Object ratio) {
        return Map.of("from", from, "to", to, "ratio", ratio);
    }

    public static Map<String, Object> lastBand(Object from, Object ratio) {
        return Map.of("from", from, "ratio", ratio);
    }

    public static ValidatableResponse draw(Map<String, Object> terms) {
        return asInsurer().request().body(terms).post(SCHEDULES).then();
    }

    public static ValidatableResponse change(String id, String ifMatch, Map<String, Object> terms) {
        return asInsurer()
                .request()
                .header("If-Match", ifMatch)
                .body(terms)
                .put(SCHEDULES + "/" + id)
                .then();
    }

    public static ValidatableResponse approve(Tokens approver, String id, String ifMatch) {
        return approver.request()
                .header("If-Match", ifMatch)
                .post(SCHEDULES + "/" + id + "/approval")
                .then();
    }

    /** Drawn by one and approved by another. */
    public static String inForce(Map<String, Object> terms) {
        String id = draw(terms).statusCode(201).extract().path("id");
        approve(asApprover(), id, "\"0\"").statusCode(200);
        return id;
    }

    public static Tokens asInsurer() {
        return Tokens.as("insurer").in("130682");
    }

    public static Tokens asApprover() {
        return Tokens.as("insurance-approver").in("130682");
    }

    private SampleSchedules() {}
}
