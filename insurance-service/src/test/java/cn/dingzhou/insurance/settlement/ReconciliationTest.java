package cn.dingzhou.insurance.settlement;

import static cn.dingzhou.insurance.claim.Insured.day;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.insurance.claim.ClaimCase;
import cn.dingzhou.insurance.claim.Insured;
import cn.dingzhou.insurance.payment.BatchCase;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether ledger, batches and claims tell the same. */
@QuarkusTest
@WithInfrastructure
class ReconciliationTest {

    private final DataSource database = Superuser.database();

    private Insured insured;

    @BeforeEach
    void insure() {
        insured = Insured.withFund("1000000");
    }

    @Test
    void anEmptyYearAgrees() {
        reconcile().body("agrees", equalTo(true)).body("recomputed", equalTo(0)).body("differing", empty());
    }

    @Test
    void itAgreesInEveryStageOfAClaim() {
        ClaimCase claim = ClaimCase.of(insured).ready("18000").approved();
        agrees(9000, 0, 0);

        BatchCase batch = BatchCase.of(insured).sent();
        agrees(0, 9000, 0);

        batch.told(batch.paid(1));
        agrees(0, 0, 9000);

        batch.told(batch.returned(1).replace(day("06-15"), day("06-16")));
        agrees(9000, 0, 0);

        claim.read().reject("PAYEE_UNREACHABLE").statusCode(200);
        agrees(0, 0, 0);
    }

    @Test
    void claimsInSeveralStagesAddUp() {
        ClaimCase.of(insured).ready("18000").approved();
        ClaimCase.of(insured).ready("18000").approved();
        BatchCase first = BatchCase.of(insured).sent();
        first.told(first.paid(2));
        ClaimCase.of(insured).ready("10000").approved();
        ClaimCase.of(insured).ready("10000").reject("NOT_THE_PERIL").statusCode(200);
        ClaimCase.of(insured).surveyed("10000");

        agrees(5000, 9000, 9000).body("recomputed", equalTo(3));
    }

    @Test
    void aPayoutThatWasChangedBesideTheServiceShows() throws SQLException {
        ClaimCase claim = ClaimCase.of(insured).ready("18000").approved();

        execute("update claim set payout = payout + 1 where id = ?", claim);

        reconcile()
                .body("agrees", equalTo(false))
                .body("ledgerSum", equalTo(0.0f))
                .body("comparisons.find { it.account == 'PAYABLE' }.ledger", equalTo(9000.0f))
                .body("comparisons.find { it.account == 'PAYABLE' }.claims", equalTo(9001.0f))
                .body("differing", contains(claim.answer().extract().<String>path("number")));
    }

    @Test
    void aCostThatWasChangedBesideTheServiceShows() throws SQLException {
        ClaimCase claim = ClaimCase.of(insured).ready("18000").approved();

        execute("update claim set own_paid = own_paid - 1 where id = ?", claim);

        reconcile()
                .body("agrees", equalTo(false))
                .body("comparisons.find { it.account == 'PAYABLE' }.claims", equalTo(9000.0f))
                .body("differing", contains(claim.answer().extract().<String>path("number")));
    }

    @Test
    void aPaymentThatWasChangedBesideTheServiceShows() throws SQLException {
        ClaimCase claim = ClaimCase.of(insured).ready("18000").approved();
        BatchCase batch = BatchCase.of(insured).sent();
        batch.told(batch.paid(1));

        execute("update payment set amount = amount - 1 where claim_id = ?", claim);

        reconcile()
                .body("agrees", equalTo(false))
                .body("comparisons.find { it.account == 'HOUSEHOLDS' }.ledger", equalTo(9000.0f))
                .body("comparisons.find { it.account == 'HOUSEHOLDS' }.batches", equalTo(8999.0f))
                .body("comparisons.find { it.account == 'HOUSEHOLDS' }.claims", equalTo(9000.0f))
                .body("differing", empty());
    }

    private ValidatableResponse agrees(int payable, int inTransit, int households) {
        return reconcile()
                .body("agrees", equalTo(true))
                .body("ledgerSum", equalTo(0.0f))
                .body("comparisons.account", contains("PAYABLE", "IN_TRANSIT", "HOUSEHOLDS"))
                .body("comparisons.ledger", contains((float) payable, (float) inTransit, (float) households))
                .body("comparisons.claims", contains((float) payable, (float) inTransit, (float) households))
                .body("comparisons[1].batches", equalTo((float) inTransit))
                .body("comparisons[2].batches", equalTo((float) households))
                .body("differing", empty());
    }

    private ValidatableResponse reconcile() {
        return insured.as("auditor")
                .request()
                .get("/api/v1/policy-years/" + insured.policyYear() + "/reconciliation")
                .then()
                .statusCode(200);
    }

    private void execute(String sql, ClaimCase claim) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(claim.id()));
            statement.executeUpdate();
        }
    }
}
