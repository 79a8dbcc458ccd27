package cn.dingzhou.insurance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;

/** What the payments of a policy year add up to. */
@ApplicationScoped
public class PaymentSums {

    private final PaymentRepository payments;

    PaymentSums(PaymentRepository payments) {
        this.payments = payments;
    }

    /** Sent, and neither arrived nor returned, in yuan. */
    public BigDecimal inTransit(UUID policyYear) {
        return of(policyYear, PaymentStatus.SENT);
    }

    /** Arrived, in yuan. */
    public BigDecimal paid(UUID policyYear) {
        return of(policyYear, PaymentStatus.PAID);
    }

    private BigDecimal of(UUID policyYear, PaymentStatus state) {
        return payments.sumsOfYear(policyYear).stream()
                .filter(sum -> sum.state() == state)
                .map(PaymentSum::amount)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
