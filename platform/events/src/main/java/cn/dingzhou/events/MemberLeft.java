package cn.dingzhou.events;

/** A person left a household. */
@EventType("household.member-left.v1")
public record MemberLeft(HouseholdState state) implements Event {
    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }
}
