package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household and somebody of an office who helps it.
 *
 * @param village where the household lives
 * @param until the last day, absent while it goes on
 */
public record HelperPairingState(
        UUID id, long version, RegionCode village, UUID household, LocalDate on, @Nullable LocalDate until)
        implements State {

    public HelperPairingState {
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
