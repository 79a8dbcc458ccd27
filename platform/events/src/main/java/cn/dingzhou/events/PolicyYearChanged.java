package cn.dingzhou.events;

/** A policy year's terms were corrected. */
@EventType("policy-year.changed.v1")
public record PolicyYearChanged(PolicyYearState state) implements Event {
    @Override
    public Topic<PolicyYearState> topic() {
        return Topics.POLICY_YEARS;
    }
}
