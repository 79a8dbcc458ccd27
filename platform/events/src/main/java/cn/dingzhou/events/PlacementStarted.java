package cn.dingzhou.events;

/** Somebody started work. */
@EventType("placement.started.v1")
public record PlacementStarted(PlacementState state) implements Event {
    @Override
    public Topic<PlacementState> topic() {
        return Topics.PLACEMENTS;
    }
}
