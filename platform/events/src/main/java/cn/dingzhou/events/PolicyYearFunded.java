package cn.dingzhou.events;

/** Money came into a policy year's fund. */
@EventType("policy-year.funded.v1")
public record PolicyYearFunded(PolicyYearState state) implements Event {
    @Override
    public Topic<PolicyYearState> topic() {
        return Topics.POLICY_YEARS;
    }
}
