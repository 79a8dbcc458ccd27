package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody visited a household.
 *
 * @param village where the household lives
 * @param unmet the guarantees found not met
 */
public record VisitState(UUID id, long version, RegionCode village, UUID household, LocalDate on, Set<Guarantee> unmet)
        implements State {

    public VisitState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(on, "on");
        unmet = Set.copyOf(unmet);
    }

    @Override
    public String key() {
        return id.toString();
    }
}
