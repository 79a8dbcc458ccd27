package cn.dingzhou.events;

/** A child of a registered household left school, came back, was exempted, or the record of it was corrected. */
@EventType("drop-out.recorded.v1")
public record DropOutRecorded(DropOutState state) implements Event {
    @Override
    public Topic<DropOutState> topic() {
        return Topics.DROP_OUTS;
    }
}
