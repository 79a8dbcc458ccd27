package cn.dingzhou.events;

/** A household ended because its members joined another. */
@EventType("household.merged.v1")
public record HouseholdMerged(HouseholdState state) implements Event {
    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }
}
