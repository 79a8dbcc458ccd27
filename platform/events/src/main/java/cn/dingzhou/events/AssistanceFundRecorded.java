package cn.dingzhou.events;

/** Money was allotted to a region, or the record of it corrected. */
@EventType("assistance-fund.recorded.v1")
public record AssistanceFundRecorded(AssistanceFundState state) implements Event {
    @Override
    public Topic<AssistanceFundState> topic() {
        return Topics.ASSISTANCE_FUNDS;
    }
}
