package cn.dingzhou.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's participation that never began was erased with the seeker. */
@EventType("training-participation.deleted.v1")
public record TrainingParticipationDeleted(UUID id, long version) implements Event {
    @Override
    public Topic<TrainingParticipationState> topic() {
        return Topics.TRAINING_PARTICIPATIONS;
    }

    @Override
    public @Nullable TrainingParticipationState state() {
        return null;
    }

    @Override
    public String key() {
        return id.toString();
    }
}
