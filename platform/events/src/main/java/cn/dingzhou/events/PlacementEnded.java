package cn.dingzhou.events;

/** A job ended of which it is not said that it was lost. */
@EventType("placement.ended.v1")
public record PlacementEnded(PlacementState state) implements Event {
    @Override
    public Topic<PlacementState> topic() {
        return Topics.PLACEMENTS;
    }
}
