package cn.dingzhou.events;

/** A placed member no longer has the job. */
@EventType("placement.ended.v1")
public record PlacementEnded(PlacementState state) implements Event {
    @Override
    public Topic<PlacementState> topic() {
        return Topics.PLACEMENTS;
    }
}
