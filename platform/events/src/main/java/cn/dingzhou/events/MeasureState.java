package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something done to lift a household out of poverty.
 *
 * @param village where the household lives
 * @param on the day it began
 * @param finishedOn absent while it goes on
 */
public record MeasureState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        MeasureKind kind,
        LocalDate on,
        @Nullable LocalDate finishedOn)
        implements State {

    public MeasureState {
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
