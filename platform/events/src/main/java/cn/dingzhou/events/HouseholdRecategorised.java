package cn.dingzhou.events;

/** A household was identified as poor, or as poor again. */
@EventType("household.recategorised.v1")
public record HouseholdRecategorised(HouseholdState state) implements Event {
    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }
}
