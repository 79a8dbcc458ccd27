package cn.dingzhou.events;

/** The bank told that a payout arrived or came back. */
@EventType("payment.settled.v1")
public record PaymentSettled(PaymentState state) implements Event {
    @Override
    public Topic<PaymentState> topic() {
        return Topics.PAYMENTS;
    }
}
