package cn.dingzhou.insurance.policyyear;

import cn.dingzhou.insurance.Townships;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Policy years as the insurance company's clerk sends them. */
final class SamplePolicyYears {

    static final String POLICY_YEARS = "/api/v1/policy-years";

    static String newTownship() {
        return Townships.next();
    }

    static Map<String, Object> terms(String region, int year) {
        return new HashMap<>(Map.of(
                "year",
                year,
                "region",
                region,
                "insurer",
                "人保财险",
                "premium",
                4_700_000.5,
                "insuredHeadcount",
                94_000,
                "coveredClasses",
                List.of("LOW_INCOME", "EXITED_NOT_HIGH_STANDARD"),
                "startsOn",
                year + "-01-01",
                "endsOn",
                year + "-12-31"));
    }

    static ValidatableResponse open(Map<String, Object> terms) {
        return asInsurer().request().body(terms).post(POLICY_YEARS).then();
    }

    static ValidatableResponse open(Map<String, Object> terms, String key) {
        return asInsurer()
                .request()
                .header("Idempotency-Key", key)
                .body(terms)
                .post(POLICY_YEARS)
                .then();
    }

    static ValidatableResponse change(String id, String ifMatch, Map<String, Object> terms) {
        return asInsurer()
                .request()
                .header("If-Match", ifMatch)
                .body(terms)
                .put(POLICY_YEARS + "/" + id)
                .then();
    }

    static String id(ValidatableResponse opened) {
        return opened.extract().path("id");
    }

    static Tokens asInsurer() {
        return Tokens.as("insurer").in("130682");
    }

    static Tokens asViewer() {
        return Tokens.as("viewer").in("130682");
    }

    private SamplePolicyYears() {}
}
