package cn.dingzhou.events;

/** A claim was surveyed, put on notice, objected to, approved, or its payment came back. */
@EventType("claim.advanced.v1")
public record ClaimAdvanced(ClaimState state) implements Event {
    @Override
    public Topic<ClaimState> topic() {
        return Topics.CLAIMS;
    }
}
