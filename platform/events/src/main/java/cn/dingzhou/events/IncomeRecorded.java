package cn.dingzhou.events;

/** A household's income of a year was recorded or corrected. */
@EventType("household.income-recorded.v1")
public record IncomeRecorded(HouseholdState state) implements Event {
    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }
}
