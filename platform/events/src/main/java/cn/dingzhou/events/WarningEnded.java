package cn.dingzhou.events;

/** A warning was confirmed or dismissed. */
@EventType("warning.ended.v1")
public record WarningEnded(WarningState state) implements Event {
    @Override
    public Topic<WarningState> topic() {
        return Topics.WARNINGS;
    }
}
