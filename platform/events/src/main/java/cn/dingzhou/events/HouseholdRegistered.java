package cn.dingzhou.events;

/** A household entered the registry. */
@EventType("household.registered.v1")
public record HouseholdRegistered(HouseholdState state) implements Event {
    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }
}
