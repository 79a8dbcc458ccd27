package cn.dingzhou.events;

/** A household's facts were changed. */
@EventType("household.changed.v1")
public record HouseholdChanged(HouseholdState state) implements Event {
    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }
}
