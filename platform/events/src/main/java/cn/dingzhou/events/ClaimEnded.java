package cn.dingzhou.events;

/** A claim was rejected or withdrawn. */
@EventType("claim.ended.v1")
public record ClaimEnded(ClaimState state) implements Event {
    @Override
    public Topic<ClaimState> topic() {
        return Topics.CLAIMS;
    }
}
