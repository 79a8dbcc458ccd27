package cn.dingzhou.events;

/** Somebody was given a place in a training course, or waits for one. */
@EventType("training-participation.begun.v1")
public record TrainingParticipationBegun(TrainingParticipationState state) implements Event {
    @Override
    public Topic<TrainingParticipationState> topic() {
        return Topics.TRAINING_PARTICIPATIONS;
    }
}
