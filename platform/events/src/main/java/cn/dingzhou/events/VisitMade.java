package cn.dingzhou.events;

/** A household was visited. */
@EventType("visit.made.v1")
public record VisitMade(VisitState state) implements Event {
    @Override
    public Topic<VisitState> topic() {
        return Topics.VISITS;
    }
}
