package cn.dingzhou.events;

/** A household became eligible for an allowance, lost it, or the record of it was corrected. */
@EventType("allowance-eligibility.recorded.v1")
public record AllowanceEligibilityRecorded(AllowanceEligibilityState state) implements Event {
    @Override
    public Topic<AllowanceEligibilityState> topic() {
        return Topics.ALLOWANCE_ELIGIBILITIES;
    }
}
