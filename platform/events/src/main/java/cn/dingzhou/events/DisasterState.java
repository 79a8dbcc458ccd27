package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A disaster or accident that befell a household.
 *
 * @param village where the household lives
 * @param lossFen what it lost
 */
public record DisasterState(UUID id, long version, RegionCode village, UUID household, LocalDate on, long lossFen)
        implements State {

    public DisasterState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
