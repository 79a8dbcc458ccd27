package cn.dingzhou.events;

/** A member of a registered household was enrolled for a term, or the record of it corrected. */
@EventType("enrolment.recorded.v1")
public record EnrolmentRecorded(EnrolmentState state) implements Event {
    @Override
    public Topic<EnrolmentState> topic() {
        return Topics.ENROLMENTS;
    }
}
