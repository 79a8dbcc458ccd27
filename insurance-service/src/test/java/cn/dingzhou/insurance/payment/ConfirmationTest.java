package cn.dingzhou.insurance.payment;

import static cn.dingzhou.insurance.claim.Insured.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.insurance.claim.ClaimCase;
import cn.dingzhou.insurance.claim.Insured;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the bank's answer does, line by line. */
@QuarkusTest
@WithInfrastructure
class ConfirmationTest {

    private Insured insured;
    private ClaimCase claim;
    private BatchCase batch;

    @BeforeEach
    void sendABatch() {
        insured = Insured.withFund("1000000");
        claim = ClaimCase.of(insured).ready("18000").approved();
        batch = BatchCase.of(insured).sent();
    }

    @Test
    void whatArrivedIsPaid() {
        counts(batch.told(batch.paid(1)), 1, 0, 0);

        claim.read()
                .answer()
                .body("stage", equalTo("PAID"))
                .body("paidOn", equalTo(day("06-15")))
                .body("endedOn", equalTo(day("06-15")))
                .body("dueOn", equalTo(null))
                .body("steps[-1].kind", equalTo("PAYMENT"))
                .body("steps[-1].amount", equalTo(9000.0f));
        assertThat(insured.holds("IN_TRANSIT")).isEqualByComparingTo("0");
        assertThat(insured.holds("HOUSEHOLDS")).isEqualByComparingTo("9000");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        batch.told(batch.paid(1));

        counts(batch.told(batch.paid(1)), 0, 1, 0);

        assertThat(insured.movements("PAID")).isEqualTo(1);
    }

    @Test
    void aLineThatIsThereTwiceIsTakenOnce() {
        counts(batch.told(batch.paid(1), batch.paid(1)), 1, 1, 0);

        assertThat(insured.movements("PAID")).isEqualTo(1);
    }

    @Test
    void aLineThatContradictsTheOneBeforeIsRejected() {
        ValidatableResponse job = batch.told(batch.paid(1), batch.returned(1));

        counts(job, 1, 0, 1);
        assertThat(rejections(job)).containsExactly("outcome told-otherwise");
        claim.read().answer().body("stage", equalTo("PAID"));
    }

    @Test
    void whatIsWrongIsRejectedLineByLine() {
        ClaimCase.of(insured).ready("18000").approved();
        BatchCase drawn = BatchCase.of(insured);
        String tomorrow = LocalDate.now(BusinessClock.ZONE).plusDays(1).toString();

        ValidatableResponse job = batch.told(
                batch.paid(7),
                batch.paid(1).replace("9000", "9000.01"),
                batch.returned(1).replace("账号户名不符", ""),
                batch.paid(1).replace(day("06-15"), tomorrow),
                batch.paid(1).replace(day("06-15"), day("06-12")),
                batch.paid(1).replace("PAID", "SENT"),
                batch.paid(1).replace("PAID", "MAYBE"),
                drawn.paid(1));

        counts(job, 0, 0, 8);
        assertThat(rejections(job))
                .containsExactly(
                        "reference unknown-payment",
                        "amount amount-differs",
                        "reason not-null",
                        "on in-the-future",
                        "on before-sent",
                        "outcome unknown-word",
                        "outcome unknown-word",
                        "outcome told-otherwise");
        claim.read().answer().body("stage", equalTo("APPROVED"));
    }

    @Test
    void anotherRegionsPaymentIsUnknown() {
        ValidatableResponse job = ImportCall.csv(
                Insured.withFund("1000").as("insurer").named("neighbour"),
                "/api/v1/payments",
                "reference,amount,outcome,on,reason",
                batch.paid(1));

        job.body("rejected", equalTo(1));
    }

    private List<String> rejections(ValidatableResponse job) {
        String file = insured.as("insurer")
                .request()
                .get(job.extract().<String>path("errorsUrl"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return file.lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> cells[6] + " " + cells[7])
                .toList();
    }

    private static void counts(ValidatableResponse job, int updated, int unchanged, int rejected) {
        job.body("updated", equalTo(updated))
                .body("unchanged", equalTo(unchanged))
                .body("rejected", equalTo(rejected));
    }
}
