package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What an industry project paid a household.
 *
 * @param village where the household lives
 */
public record ProjectReturnState(
        UUID id, long version, RegionCode village, UUID household, LocalDate on, long amountFen) implements State {

    public ProjectReturnState {
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
