package cn.dingzhou.insurance.payment;

import static cn.dingzhou.insurance.claim.Insured.day;
import static cn.dingzhou.insurance.payment.BatchCase.BATCHES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.dingzhou.insurance.claim.ClaimCase;
import cn.dingzhou.insurance.claim.Insured;
import cn.dingzhou.testing.AtOnce;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money leaves when two people other than who drew the batch approved it. */
@QuarkusTest
@WithInfrastructure
class BatchTest {

    private final DataSource database = Superuser.database();

    private Insured insured;
    private ClaimCase claim;

    @BeforeEach
    void approveAClaim() {
        insured = Insured.withFund("1000000");
        claim = ClaimCase.of(insured).ready("18000").approved();
    }

    @Test
    void aBatchIsDrawnOfWhatWaits() {
        ClaimCase second = ClaimCase.of(insured).ready("10000").approved();
        ClaimCase.of(insured).ready("10000");

        BatchCase batch = BatchCase.of(insured);

        batch.answer()
                .body("state", equalTo("DRAWN"))
                .body("number", startsWith("P" + Insured.YEAR + "-"))
                .body("payments.state", contains("DRAWN"))
                .body("payments[0].payments", equalTo(2))
                .body("payments[0].amount", equalTo(14000.0f));
        insured.as("auditor")
                .request()
                .get("/api/v1/payments?batch=" + batch.id())
                .then()
                .body("items.claimId", contains(claim.id(), second.id()))
                .body("items.reference", contains(batch.reference(1), batch.reference(2)));
    }

    @Test
    void nothingIsDrawnWhereNothingWaits() {
        BatchCase.of(insured);

        refused(BatchCase.drawn(insured, "06-12"), "not-payable");
        refused(BatchCase.draw(insured, List.of(claim.id())), "not-payable");
        refused(BatchCase.draw(insured, List.of(ClaimCase.of(insured).id())), "not-payable");
        refused(BatchCase.draw(Insured.withFund("1000"), List.of(claim.id())), "not-payable");
    }

    @Test
    void aBatchIsDrawnAfterItsClaimsWereApproved() {
        BatchCase.drawn(insured, "06-09").statusCode(400).body("errors.code", contains("before-last-step"));
    }

    @Test
    void theSecondApprovalSendsTheMoney() {
        BatchCase batch = BatchCase.of(insured);
        batch.done(batch.approve(batch.first()));
        batch.answer().body("state", equalTo("APPROVED_ONCE"));
        assertThat(insured.holds("PAYABLE")).isEqualByComparingTo("9000");

        batch.done(batch.approve(batch.second()));

        batch.answer()
                .body("state", equalTo("APPROVED"))
                .body("payments.state", contains("SENT"))
                .body("firstApproval.on", equalTo(day("06-13")));
        assertThat(insured.holds("PAYABLE")).isEqualByComparingTo("0");
        assertThat(insured.holds("IN_TRANSIT")).isEqualByComparingTo("9000");
    }

    @Test
    void drawerAndApproversAreThreePeople() {
        BatchCase batch = BatchCase.of(insured);
        Tokens drawer = insured.as("insurance-approver", "city-decider").named("insurer");
        refused(batch.approve(drawer), "same-person");

        batch.done(batch.approve(batch.first()));

        refused(batch.approve(batch.first()), "same-person");
        refused(batch.approve(insured.as("city-decider").named("first")), "same-person");
        refused(batch.approve(drawer), "same-person");
        batch.done(batch.approve(batch.second()));
        refused(batch.approve(insured.as("city-decider").named("third")), "state-differs");
    }

    @Test
    void anApprovalNeedsTheVersionItWasGivenTo() {
        BatchCase batch = BatchCase.of(insured);
        String approvals = BATCHES + "/" + batch.id() + "/approvals";
        Map<String, String> on = Map.of("on", day("06-13"));

        batch.first().request().body(on).post(approvals).then().statusCode(428);
        batch.first()
                .request()
                .header("If-Match", "\"7\"")
                .body(on)
                .post(approvals)
                .then()
                .statusCode(412);
    }

    @Test
    void aRepeatedApprovalHappensOnce() throws InterruptedException {
        BatchCase batch = BatchCase.of(insured);
        batch.done(batch.approve(batch.first()));

        List<ValidatableResponse> answers = AtOnce.call(4, () -> batch.approve(batch.second()));

        assertThat(AtOnce.statuses(answers)).containsExactly(200, 412, 412, 412);
        assertThat(insured.movements("SENT")).isEqualTo(1);
    }

    @Test
    void anApprovalThatIsRepeatedWithItsKeyIsAnsweredAgain() {
        BatchCase batch = BatchCase.of(insured);
        batch.done(batch.approve(batch.first()));
        String key = UUID.randomUUID().toString();
        String first = keyed(batch, key);

        assertThat(keyed(batch, key)).isEqualTo(first);
        assertThat(insured.movements("SENT")).isEqualTo(1);
    }

    @Test
    void aCancelledBatchGivesItsClaimsBack() {
        BatchCase batch = BatchCase.of(insured);
        batch.done(batch.approve(batch.first()));

        batch.done(batch.take(insured.as("insurer"), "cancellation", "06-14"));

        batch.answer().body("state", equalTo("CANCELLED")).body("payments.state", contains("CANCELLED"));
        refused(batch.approve(batch.second()), "state-differs");
        BatchCase.of(insured, claim).answer().body("payments[0].payments", equalTo(1));
    }

    @Test
    void whatLeftIsNotCancelled() {
        BatchCase batch = BatchCase.of(insured).sent();

        refused(batch.take(insured.as("insurer"), "cancellation", "06-14"), "state-differs");
    }

    @Test
    void theBankFileHoldsWhomTheMoneyGoesTo() throws SQLException {
        BatchCase batch = BatchCase.of(insured);
        batch.done(batch.approve(batch.first()));
        refused(
                insured.as("insurer")
                        .request()
                        .get(BATCHES + "/" + batch.id() + "/bank-file")
                        .then(),
                "state-differs");
        batch.done(batch.approve(batch.second()));

        assertThat(batch.bankFile())
                .isEqualTo("\uFEFFreference,name,bank,account,amount,purpose\r\n"
                        + batch.reference(1)
                        + ",王小二,定州农商行,6228480000000001234,9000.00,精准防贫保险金\r\n");
        assertThat(readings(batch)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor", "insurance-approver", "auditor", "viewer", "claim-reporter"})
    void othersDoNotGetTheBankFile(String role) throws SQLException {
        BatchCase batch = BatchCase.of(insured).sent();

        insured.as(role)
                .request()
                .get(BATCHES + "/" + batch.id() + "/bank-file")
                .then()
                .statusCode(403);

        assertThat(readings(batch)).isZero();
    }

    private static String keyed(BatchCase batch, String key) {
        return batch.second()
                .request()
                .header("If-Match", batch.answer().extract().header("ETag"))
                .header("Idempotency-Key", key)
                .body(Map.of("on", day("06-13")))
                .post(BATCHES + "/" + batch.id() + "/approvals")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private int readings(BatchCase batch) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from audit_entry where action = 'bank-file-read' and object = ?")) {
            query.setString(1, "payment-batches/" + batch.id());
            ResultSet count = query.executeQuery();
            count.next();
            return count.getInt(1);
        }
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }
}
