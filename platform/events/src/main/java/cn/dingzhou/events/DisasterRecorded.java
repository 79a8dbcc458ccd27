package cn.dingzhou.events;

/** A household's disaster was recorded or corrected. */
@EventType("disaster.recorded.v1")
public record DisasterRecorded(DisasterState state) implements Event {
    @Override
    public Topic<DisasterState> topic() {
        return Topics.DISASTERS;
    }
}
