package cn.dingzhou.events;

/** A household moved to another village. */
@EventType("household.moved.v1")
public record HouseholdMoved(HouseholdState state) implements Event {
    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }
}
