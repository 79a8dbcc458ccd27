package cn.dingzhou.events;

/** Somebody at work was visited; the wage may be another. */
@EventType("placement.followed.v1")
public record PlacementFollowed(PlacementState state) implements Event {
    @Override
    public Topic<PlacementState> topic() {
        return Topics.PLACEMENTS;
    }
}
