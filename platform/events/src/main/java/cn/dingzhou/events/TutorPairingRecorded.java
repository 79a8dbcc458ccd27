package cn.dingzhou.events;

/** A pupil of a registered household was paired with a teacher, or the record of it changed. */
@EventType("tutor-pairing.recorded.v1")
public record TutorPairingRecorded(TutorPairingState state) implements Event {
    @Override
    public Topic<TutorPairingState> topic() {
        return Topics.TUTOR_PAIRINGS;
    }
}
