package cn.dingzhou.insurance.claim;

import static cn.dingzhou.insurance.claim.ClaimCase.CLAIMS;
import static cn.dingzhou.insurance.claim.Insured.day;
import static cn.dingzhou.testing.AtOnce.statuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.testing.AtOnce;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two who decide in the same instant pass neither the cap nor the fund, and nothing happens twice. */
@QuarkusTest
@WithInfrastructure
class ParallelDecisionsTest {

    private Insured insured;

    @AfterEach
    void theLedgerSumsToZero() {
        insured.as("auditor")
                .request()
                .get("/api/v1/policy-years/" + insured.policyYear() + "/fund")
                .then()
                .body("sum", equalTo(0.0f));
        insured.as("auditor")
                .request()
                .get("/api/v1/policy-years/" + insured.policyYear() + "/reconciliation")
                .then()
                .statusCode(200)
                .body("agrees", equalTo(true));
    }

    @Test
    void theClaimsOfOneHouseholdStayBelowTheCap() throws InterruptedException {
        insured = Insured.withFund("1000000");
        SampleHousehold household = insured.household();
        List<ClaimCase> claims = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> ClaimCase.of(insured, household, day("05-0" + n)).ready("30000"))
                .toList();

        List<ValidatableResponse> answers = approvedAtOnce(claims);

        assertThat(statuses(answers)).containsExactly(200, 200, 409, 409, 409);
        assertThat(codes(answers)).containsExactly("nothing-payable");
        assertThat(insured.holds("PAYABLE")).isEqualByComparingTo("20000");
    }

    @Test
    void theClaimsOfManyHouseholdsStayWithinTheFund() throws InterruptedException {
        insured = Insured.withFund("20000");
        List<ClaimCase> claims = Stream.generate(() -> ClaimCase.of(insured).ready("18000"))
                .limit(5)
                .toList();

        List<ValidatableResponse> answers = approvedAtOnce(claims);

        assertThat(statuses(answers)).containsExactly(200, 200, 409, 409, 409);
        assertThat(codes(answers)).containsExactly("fund-insufficient");
        assertThat(insured.holds("FUND")).isEqualByComparingTo("2000");
    }

    @Test
    void anApprovalThatIsRepeatedAtOnceHappensOnce() throws InterruptedException {
        insured = Insured.withFund("1000000");
        ClaimCase claim = ClaimCase.of(insured).ready("18000");

        List<ValidatableResponse> answers = AtOnce.call(5, claim::approve);

        assertThat(statuses(answers)).containsExactly(200, 412, 412, 412, 412);
        assertThat(insured.movements("APPROVED")).isEqualTo(1);
    }

    @Test
    void anApprovalThatIsRepeatedAtOnceWithItsKeyHappensOnce() throws InterruptedException {
        insured = Insured.withFund("1000000");
        ClaimCase claim = ClaimCase.of(insured).ready("18000");
        String key = UUID.randomUUID().toString();
        Supplier<ValidatableResponse> approval = () -> claim.request(claim.approver())
                .header("Idempotency-Key", key)
                .body(Map.of("on", day("06-10")))
                .post(CLAIMS + "/" + claim.id() + "/approval")
                .then();

        assertThat(statuses(AtOnce.call(5, approval))).contains(200).isSubsetOf(200, 409);
        assertThat(insured.movements("APPROVED")).isEqualTo(1);
        approval.get().statusCode(200).body("stage", equalTo("APPROVED"));
    }

    @Test
    void ofTwoSurveysWithTheSameInvoiceOneWins() throws InterruptedException {
        insured = Insured.withFund("1000000");
        String invoice = UUID.randomUUID().toString().substring(0, 20);
        List<Supplier<ValidatableResponse>> surveys = Stream.generate(() -> ClaimCase.of(insured))
                .limit(4)
                .<Supplier<ValidatableResponse>>map(claim -> () -> claim.survey("18000", invoice))
                .toList();

        List<ValidatableResponse> answers = AtOnce.call(surveys);

        assertThat(statuses(answers)).containsOnlyOnce(200).isSubsetOf(200, 400, 409);
    }

    @Test
    void ofTwoReportsOfTheSameLossOneWins() throws InterruptedException {
        insured = Insured.withFund("1000000");
        Map<String, Object> report = Insured.report(insured.household().number(), day("05-12"));

        List<ValidatableResponse> answers = AtOnce.call(
                4, () -> insured.reporter().request().body(report).post(CLAIMS).then());

        assertThat(statuses(answers)).containsExactly(201, 400, 400, 400);
    }

    @Test
    void aClaimIsInOneOfTheBatchesThatAreDrawnAtOnce() throws InterruptedException {
        insured = Insured.withFund("1000000");
        List<String> claims = Stream.generate(
                        () -> ClaimCase.of(insured).ready("18000").approved().id())
                .limit(3)
                .toList();
        Map<String, String> all = Map.of("policyYearId", insured.policyYear(), "on", day("06-12"));

        List<ValidatableResponse> answers = AtOnce.call(4, () -> insured.as("insurer")
                .request()
                .body(all)
                .post("/api/v1/payment-batches")
                .then());

        assertThat(statuses(answers)).containsExactly(201, 409, 409, 409);
        List<String> paid = insured.as("auditor")
                .request()
                .get("/api/v1/payments")
                .then()
                .extract()
                .path("items.claimId");
        assertThat(paid).containsExactlyInAnyOrderElementsOf(claims);
    }

    private static List<ValidatableResponse> approvedAtOnce(List<ClaimCase> claims) throws InterruptedException {
        return AtOnce.call(claims.stream()
                .<Supplier<ValidatableResponse>>map(claim -> claim::approve)
                .toList());
    }

    private static Set<String> codes(List<ValidatableResponse> answers) {
        return answers.stream()
                .filter(answer -> answer.extract().statusCode() != 200)
                .map(answer -> answer.extract().<String>path("code"))
                .collect(Collectors.toSet());
    }
}
