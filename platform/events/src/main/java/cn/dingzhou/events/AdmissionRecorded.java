package cn.dingzhou.events;

/** A member of a registered household was admitted to a university, or the record of it corrected. */
@EventType("admission.recorded.v1")
public record AdmissionRecorded(AdmissionState state) implements Event {
    @Override
    public Topic<AdmissionState> topic() {
        return Topics.UNIVERSITY_ADMISSIONS;
    }
}
