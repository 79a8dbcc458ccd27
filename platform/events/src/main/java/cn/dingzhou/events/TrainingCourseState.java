package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A training course (职业技能培训班) as it is now.
 *
 * @param region the township it is held in, or the city
 * @param capacity how many may take part
 * @param enrolled how many have a place, those who completed it included
 * @param waiting how many wait for one
 * @param completed how many completed it
 */
public record TrainingCourseState(
        UUID id,
        long version,
        RegionCode region,
        LocalDate startsOn,
        LocalDate endsOn,
        int capacity,
        int enrolled,
        int waiting,
        int completed,
        CourseStage stage)
        implements State {

    public TrainingCourseState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(startsOn, "startsOn");
        Objects.requireNonNull(endsOn, "endsOn");
        Objects.requireNonNull(stage, "stage");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
