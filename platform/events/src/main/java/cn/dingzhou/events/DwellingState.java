package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * How dangerous a household's house is.
 *
 * @param village where the household lives
 * @param on the day of the grading; the latest one of the main house is how the household lives
 * @param main whether the household lives in it
 */
public record DwellingState(
        UUID id, long version, RegionCode village, UUID household, LocalDate on, HouseGrade grade, boolean main)
        implements State {

    public DwellingState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(grade, "grade");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
