package cn.dingzhou.insurance.payment;

import cn.dingzhou.events.PaymentOutcome;
import cn.dingzhou.insurance.claim.ClaimPayments;
import cn.dingzhou.insurance.fund.FundLedger;
import cn.dingzhou.insurance.fund.Movement;
import cn.dingzhou.insurance.fund.MovementKind;
import cn.dingzhou.records.facts.Taking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Moves the money of payments in the fund's ledger, carries it into their claims, and tells others. */
@ApplicationScoped
class PaymentLedger {

    private final PaymentRepository payments;
    private final PaymentBatchRepository batches;
    private final FundLedger fund;
    private final ClaimPayments claims;
    private final PaymentNews news;

    PaymentLedger(
            PaymentRepository payments,
            PaymentBatchRepository batches,
            FundLedger fund,
            ClaimPayments claims,
            PaymentNews news) {
        this.payments = payments;
        this.batches = batches;
        this.fund = fund;
        this.claims = claims;
        this.news = news;
    }

    void send(PaymentBatch batch, LocalDate on, Taking by) {
        List<Payment> leaving = payments.lockOf(batch.id());
        fund.lock(batch.policyYearId());
        leaving.forEach(payment -> {
            payment.send(on, by.at());
            fund.enter(movement(MovementKind.SENT, batch, payment, on), by);
        });
        payments.write();
        leaving.forEach(payment -> news.sent(payment, batch));
    }

    /** What the bank told of a payment that was sent, or that had arrived and came back later. */
    void settle(Payment payment, Confirmation told, Taking by) {
        PaymentBatch batch = batches.locate(payment.batchId());
        boolean hadArrived = payment.state() == PaymentStatus.PAID;
        payment.settle(told, by.at());
        if (told.outcome() == PaymentOutcome.PAID) {
            claims.paid(payment.claimId(), told.on(), by);
            fund.enter(movement(MovementKind.PAID, batch, payment, told.on()), by);
        } else {
            claims.returned(payment.claimId(), told.on(), Objects.requireNonNull(told.reason()), by);
            MovementKind kind = hadArrived ? MovementKind.RETURNED_LATER : MovementKind.RETURNED;
            fund.enter(movement(kind, batch, payment, told.on()), by);
        }
        payments.write();
        news.settled(payment, batch);
    }

    private static Movement movement(MovementKind kind, PaymentBatch batch, Payment payment, LocalDate on) {
        return Movement.ofPayment(batch.policyYearId(), kind, on, payment.amount(), payment.claimId(), payment.id());
    }
}
