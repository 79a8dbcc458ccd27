package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A project that gives poor households work or a return.
 *
 * @param on the day it began
 * @param round the round of projects it belongs to, from 1
 */
public record IndustryProjectState(
        UUID id, long version, RegionCode region, LocalDate on, IndustryKind kind, int round, long investedFen)
        implements State {

    public IndustryProjectState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
