package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a child is, or was, out of school.
 *
 * @param village where the household lives
 * @param on the day it was reported
 * @param until the day of the return or exemption
 */
public record DropOutState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        UUID member,
        LocalDate on,
        @Nullable LocalDate until,
        DropOutStatus status)
        implements State {

    public DropOutState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(status, "status");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
