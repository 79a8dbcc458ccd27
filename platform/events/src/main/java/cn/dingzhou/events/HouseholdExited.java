package cn.dingzhou.events;

/** A registered poor household left poverty (脱贫). */
@EventType("household.exited.v1")
public record HouseholdExited(HouseholdState state) implements Event {
    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }
}
