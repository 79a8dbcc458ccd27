package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A farmers' cooperative.
 *
 * @param on the day it was founded
 */
public record CooperativeState(UUID id, long version, RegionCode region, LocalDate on) implements State {

    public CooperativeState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
