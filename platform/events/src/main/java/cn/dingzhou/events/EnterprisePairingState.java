package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A village and an enterprise that gives to it.
 *
 * @param enterprise unified social credit code; absent in what was told before codes were taken down
 */
public record EnterprisePairingState(
        UUID id, long version, RegionCode village, LocalDate on, @Nullable String enterprise, long amountFen)
        implements State {

    public EnterprisePairingState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
