package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A house of the rural house survey.
 *
 * @param on the day of the survey
 * @param disposedOn absent while nothing was done, or need be
 * @param safe whether no hazard was found, or what was found was disposed of
 */
public record SurveyedHouseState(
        UUID id,
        long version,
        RegionCode village,
        LocalDate on,
        HouseUse use,
        HouseHazard hazard,
        HazardDisposal disposal,
        @Nullable LocalDate disposedOn,
        boolean checkedByExperts,
        boolean safe)
        implements State {

    public SurveyedHouseState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(hazard, "hazard");
        Objects.requireNonNull(disposal, "disposal");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
