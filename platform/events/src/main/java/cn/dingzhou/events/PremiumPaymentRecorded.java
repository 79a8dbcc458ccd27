package cn.dingzhou.events;

/** A premium was paid for a member of a registered household, or the record of it corrected. */
@EventType("premium-payment.recorded.v1")
public record PremiumPaymentRecorded(PremiumPaymentState state) implements Event {
    @Override
    public Topic<PremiumPaymentState> topic() {
        return Topics.MEDICAL_PREMIUMS;
    }
}
