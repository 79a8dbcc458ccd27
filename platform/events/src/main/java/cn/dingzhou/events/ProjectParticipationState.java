package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A household that takes part in an industry project.
 *
 * @param village where the household lives
 */
public record ProjectParticipationState(UUID id, long version, RegionCode village, UUID household, LocalDate on)
        implements State {

    public ProjectParticipationState {
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
