package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * That a child out of school was visited.
 *
 * @param village where the household lives
 */
public record PersuasionVisitState(UUID id, long version, RegionCode village, UUID household, UUID member, LocalDate on)
        implements State {

    public PersuasionVisitState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
