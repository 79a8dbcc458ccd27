package cn.dingzhou.events;

/** A policy year was closed and its surplus carried over. */
@EventType("policy-year.closed.v1")
public record PolicyYearClosed(PolicyYearState state) implements Event {
    @Override
    public Topic<PolicyYearState> topic() {
        return Topics.POLICY_YEARS;
    }
}
