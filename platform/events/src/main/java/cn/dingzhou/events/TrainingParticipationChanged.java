package cn.dingzhou.events;

/** Somebody in a training course moved up, was there for the first time, completed it or withdrew. */
@EventType("training-participation.changed.v1")
public record TrainingParticipationChanged(TrainingParticipationState state) implements Event {
    @Override
    public Topic<TrainingParticipationState> topic() {
        return Topics.TRAINING_PARTICIPATIONS;
    }
}
