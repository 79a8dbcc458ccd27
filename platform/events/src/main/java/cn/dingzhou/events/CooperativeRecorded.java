package cn.dingzhou.events;

/** A cooperative was founded, or the record of it corrected. */
@EventType("cooperative.recorded.v1")
public record CooperativeRecorded(CooperativeState state) implements Event {
    @Override
    public Topic<CooperativeState> topic() {
        return Topics.COOPERATIVES;
    }
}
