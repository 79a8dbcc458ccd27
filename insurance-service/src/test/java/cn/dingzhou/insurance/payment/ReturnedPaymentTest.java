package cn.dingzhou.insurance.payment;

import static cn.dingzhou.insurance.claim.Insured.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.ClaimState;
import cn.dingzhou.events.PaymentOutcome;
import cn.dingzhou.events.PaymentState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.insurance.claim.ClaimCase;
import cn.dingzhou.insurance.claim.Insured;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money that did not arrive, or came back afterwards, goes out again or is free again. */
@QuarkusTest
@WithInfrastructure
class ReturnedPaymentTest {

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
    void whatTheBankReturnsIsPayableAgain() {
        batch.told(batch.returned(1)).body("updated", equalTo(1));

        claim.read()
                .answer()
                .body("stage", equalTo("PAYMENT_RETURNED"))
                .body("dueOn", equalTo(day("06-25")))
                .body("steps[-1].reason", equalTo("账号户名不符"));
        assertThat(insured.holds("IN_TRANSIT")).isEqualByComparingTo("0");
        assertThat(insured.holds("PAYABLE")).isEqualByComparingTo("9000");
        BatchCase.drawn(insured, "06-17").statusCode(409).body("code", equalTo("not-payable"));
    }

    @Test
    void itLeavesAgainToAnotherPayeeAndTheOldFileDoesNot() {
        batch.told(batch.returned(1));
        claim.read().done(claim.payee("6217000000000009999", "06-16"));
        claim.answer().body("stage", equalTo("APPROVED")).body("dueOn", equalTo(day("06-26")));

        BatchCase second = BatchCase.on("06-17", insured).sent("06-18");

        assertThat(second.bankFile()).contains("6217000000000009999").doesNotContain("6228480000000001234");
        assertThat(batch.bankFile()).isEqualTo("\uFEFFreference,name,bank,account,amount,purpose\r\n");
        second.told(second.paid(1).replace(day("06-15"), day("06-19"))).body("updated", equalTo(1));
        claim.read().answer().body("stage", equalTo("PAID")).body("paidOn", equalTo(day("06-19")));
        assertThat(insured.holds("HOUSEHOLDS")).isEqualByComparingTo("9000");
    }

    @Test
    void whatArrivedMayComeBackOnALaterDayOnly() {
        batch.told(batch.paid(1));
        batch.told(batch.returned(1)).body("rejected", equalTo(1));

        batch.told(batch.returned(1).replace(day("06-15"), day("06-16"))).body("updated", equalTo(1));

        claim.read().answer().body("stage", equalTo("PAYMENT_RETURNED")).body("paidOn", equalTo(null));
        assertThat(insured.movements("RETURNED_LATER")).isEqualTo(1);
        assertThat(insured.holds("HOUSEHOLDS")).isEqualByComparingTo("0");
        assertThat(insured.holds("PAYABLE")).isEqualByComparingTo("9000");
    }

    @Test
    void aRejectionThenFreesWhatWasPromised() {
        batch.told(batch.returned(1));

        claim.read().reject("PAYEE_UNREACHABLE").statusCode(200).body("payout", equalTo(null));

        assertThat(insured.holds("FUND")).isEqualByComparingTo("1000000");
        assertThat(insured.holds("PAYABLE")).isEqualByComparingTo("0");
        ClaimCase.of(insured, claim.household(), day("05-13"))
                .ready("40000")
                .approve()
                .body("payout", equalTo(20000.0f));
    }

    @Test
    void aReturnedPaymentIsNotPaidAfterwards() {
        batch.told(batch.returned(1));

        batch.told(batch.paid(1).replace(day("06-15"), day("06-17"))).body("rejected", equalTo(1));
        batch.told(batch.returned(1)).body("unchanged", equalTo(1));
    }

    @Test
    void othersLearnOfEveryStep() {
        String payment = insured.as("auditor")
                .request()
                .get("/api/v1/payments?claim=" + claim.id())
                .then()
                .extract()
                .path("items[0].id");

        batch.told(batch.paid(1));
        batch.told(batch.returned(1).replace(day("06-15"), day("06-16")));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(EventTopic.of(Topics.PAYMENTS).statesOf(payment))
                        .extracting(PaymentState::outcome)
                        .containsExactly(PaymentOutcome.SENT, PaymentOutcome.PAID, PaymentOutcome.RETURNED));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(EventTopic.of(Topics.CLAIMS).statesOf(claim.id()))
                        .extracting(ClaimState::stage)
                        .endsWith(ClaimStage.APPROVED, ClaimStage.PAID, ClaimStage.PAYMENT_RETURNED));
        assertThat(EventTopic.of(Topics.CLAIMS).statesOf(claim.id()))
                .extracting(ClaimState::paidFen)
                .endsWith(0L, 900_000L, 0L);
        insured.as("auditor")
                .request()
                .get("/api/v1/payments?claim=" + claim.id())
                .then()
                .body("items.state", contains("RETURNED"))
                .body("items.returnReason", contains("账号户名不符"));
    }
}
