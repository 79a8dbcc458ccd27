package cn.dingzhou.events;

/** The city and the insurer agreed on a policy year. */
@EventType("policy-year.opened.v1")
public record PolicyYearOpened(PolicyYearState state) implements Event {
    @Override
    public Topic<PolicyYearState> topic() {
        return Topics.POLICY_YEARS;
    }
}
