package cn.dingzhou.insurance.claim;

import static cn.dingzhou.insurance.claim.Insured.YEAR;
import static cn.dingzhou.insurance.claim.Insured.day;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of a policy year change as long as they contradict neither claims nor receipts. */
@QuarkusTest
@WithInfrastructure
class ClaimedTermsTest {

    private Insured insured;

    @BeforeEach
    void insure() {
        insured = Insured.withFund("1000000");
    }

    @Test
    void thePremiumIsAtLeastWhatWasReceivedOfIt() {
        insured.receive("TOP_UP", "500", "city-decider");

        refused(change("premium", 999_999.99), "/premium", "premium-received");

        change("premium", 1_000_000).statusCode(200).body("premium", equalTo(1_000_000.0f));
    }

    @ParameterizedTest
    @CsvSource({"startsOn, 05-13", "endsOn, 05-11"})
    void theYearKeepsTheLossesThatAreClaimed(String field, String day) {
        ClaimCase.of(insured);

        refused(change(field, day(day)), "/" + field, "loss-claimed");
        change(field, day("05-12")).statusCode(200).body(field, equalTo(day("05-12")));
    }

    @Test
    void theYearKeepsTheClassesThatAreClaimed() {
        ClaimCase.of(insured);

        refused(change("coveredClasses", List.of("EXITED_NOT_HIGH_STANDARD")), "/coveredClasses", "class-claimed");
        change("coveredClasses", List.of("LOW_INCOME")).statusCode(200);
    }

    @Test
    void aWithdrawnClaimHoldsNothing() {
        ClaimCase claim = ClaimCase.of(insured);
        claim.take(insured.reporter(), "withdrawal", Map.of("on", day("05-21"), "note", "放弃"))
                .statusCode(200);

        change("startsOn", day("06-01")).statusCode(200);
    }

    private ValidatableResponse change(String field, Object value) {
        String policyYear = "/api/v1/policy-years/" + insured.policyYear();
        Map<String, Object> terms = insured.terms(YEAR);
        terms.put(field, value);
        return insured.as("insurer")
                .request()
                .header(
                        "If-Match",
                        insured.as("insurer").request().get(policyYear).header("ETag"))
                .body(terms)
                .put(policyYear)
                .then();
    }

    private static void refused(ValidatableResponse answer, String pointer, String code) {
        answer.statusCode(400).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }
}
