package cn.dingzhou.events;

/** A student of a registered household was granted aid, or the record of it corrected. */
@EventType("aid-grant.recorded.v1")
public record AidGrantRecorded(AidGrantState state) implements Event {
    @Override
    public Topic<AidGrantState> topic() {
        return Topics.STUDENT_AID_GRANTS;
    }
}
