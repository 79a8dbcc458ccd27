package cn.dingzhou.events;

/** A rule of early warning found something about a household, or found it again. */
@EventType("warning.opened.v1")
public record WarningOpened(WarningState state) implements Event {
    @Override
    public Topic<WarningState> topic() {
        return Topics.WARNINGS;
    }
}
