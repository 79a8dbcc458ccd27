package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a household may have an allowance.
 *
 * @param village where the household lives
 * @param until its last day
 */
public record AllowanceEligibilityState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        AllowanceKind kind,
        LocalDate on,
        @Nullable LocalDate until)
        implements State {

    public AllowanceEligibilityState {
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
