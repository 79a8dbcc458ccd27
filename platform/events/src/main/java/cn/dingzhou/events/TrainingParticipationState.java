package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody takes part in a training course (培训人次): one person in two courses is two of these.
 *
 * @param village where the person lives; of a seeker who is no member, what they named
 * @param household of a member of the registry
 * @param member absent for a seeker who is no member
 * @param category what the household was on the first day of the course
 * @param attendedFrom the first day the person was there, absent for who never was
 * @param completedOn absent until the course is completed
 */
public record TrainingParticipationState(
        UUID id,
        long version,
        RegionCode village,
        UUID course,
        @Nullable UUID household,
        @Nullable UUID member,
        @Nullable Category category,
        @Nullable LocalDate attendedFrom,
        @Nullable LocalDate completedOn,
        ParticipationStage stage)
        implements State {

    public TrainingParticipationState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(stage, "stage");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
