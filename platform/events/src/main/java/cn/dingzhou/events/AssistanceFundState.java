package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Money given to a region against poverty.
 *
 * @param on the day it was allotted
 */
public record AssistanceFundState(
        UUID id, long version, RegionCode region, LocalDate on, FundLevel level, long amountFen) implements State {

    public AssistanceFundState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(level, "level");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
