package cn.dingzhou.events;

/** A household claimed a payout. */
@EventType("claim.reported.v1")
public record ClaimReported(ClaimState state) implements Event {
    @Override
    public Topic<ClaimState> topic() {
        return Topics.CLAIMS;
    }
}
