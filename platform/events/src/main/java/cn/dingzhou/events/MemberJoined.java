package cn.dingzhou.events;

/** A person joined a household. */
@EventType("household.member-joined.v1")
public record MemberJoined(HouseholdState state) implements Event {
    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }
}
