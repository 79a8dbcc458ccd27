package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * That a member was admitted to a university.
 *
 * @param village where the household lives
 */
public record AdmissionState(UUID id, long version, RegionCode village, UUID household, UUID member, LocalDate on)
        implements State {

    public AdmissionState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
