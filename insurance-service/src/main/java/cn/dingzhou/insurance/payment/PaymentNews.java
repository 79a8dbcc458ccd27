package cn.dingzhou.insurance.payment;

import cn.dingzhou.events.PaymentSent;
import cn.dingzhou.events.PaymentSettled;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells others what became of payments. */
@ApplicationScoped
class PaymentNews {

    private final PolicyYears policyYears;
    private final Outbox outbox;

    PaymentNews(PolicyYears policyYears, Outbox outbox) {
        this.policyYears = policyYears;
        this.outbox = outbox;
    }

    void sent(Payment payment, PaymentBatch batch) {
        outbox.publish(new PaymentSent(payment.state(year(batch))));
    }

    void settled(Payment payment, PaymentBatch batch) {
        outbox.publish(new PaymentSettled(payment.state(year(batch))));
    }

    private int year(PaymentBatch batch) {
        return policyYears.ofClaim(batch.policyYearId()).year();
    }
}
