package cn.dingzhou.events;

/** A claim was paid. */
@EventType("claim.paid.v1")
public record ClaimPaid(ClaimState state) implements Event {
    @Override
    public Topic<ClaimState> topic() {
        return Topics.CLAIMS;
    }
}
