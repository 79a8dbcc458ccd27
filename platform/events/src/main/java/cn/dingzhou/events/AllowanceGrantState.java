package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What a household was paid as an allowance.
 *
 * @param village where the household lives
 * @param on the day of payment
 * @param persons for how many of the household
 */
public record AllowanceGrantState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        AllowanceKind kind,
        LocalDate on,
        long amountFen,
        int persons)
        implements State {

    public AllowanceGrantState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
