package cn.dingzhou.events;

/** A household's category changed in another way than by an exit. */
@EventType("household.recategorised.v1")
public record HouseholdRecategorised(HouseholdState state) implements Event {
    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }
}
