package cn.dingzhou.events;

/** An allowance was paid to a household, or the record of it corrected. */
@EventType("allowance-grant.recorded.v1")
public record AllowanceGrantRecorded(AllowanceGrantState state) implements Event {
    @Override
    public Topic<AllowanceGrantState> topic() {
        return Topics.ALLOWANCE_GRANTS;
    }
}
