package cn.dingzhou.events;

/** A renovation was applied for or went on, or the record of it was corrected. */
@EventType("renovation.recorded.v1")
public record RenovationRecorded(RenovationState state) implements Event {
    @Override
    public Topic<RenovationState> topic() {
        return Topics.RENOVATIONS;
    }
}
