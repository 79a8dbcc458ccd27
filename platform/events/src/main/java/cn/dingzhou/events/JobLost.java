package cn.dingzhou.events;

/** A job was lost. */
@EventType("placement.lost.v1")
public record JobLost(PlacementState state) implements Event {
    @Override
    public Topic<PlacementState> topic() {
        return Topics.PLACEMENTS;
    }
}
