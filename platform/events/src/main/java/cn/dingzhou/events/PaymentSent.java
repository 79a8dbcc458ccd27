package cn.dingzhou.events;

/** A payout was sent to the bank. */
@EventType("payment.sent.v1")
public record PaymentSent(PaymentState state) implements Event {
    @Override
    public Topic<PaymentState> topic() {
        return Topics.PAYMENTS;
    }
}
