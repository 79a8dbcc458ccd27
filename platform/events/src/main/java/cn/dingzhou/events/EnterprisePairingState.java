package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A village and an enterprise that gives to it. */
public record EnterprisePairingState(UUID id, long version, RegionCode village, LocalDate on, long amountFen)
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
