package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What a student was granted.
 *
 * @param village where the household lives
 * @param schoolYear the year it begins in
 */
public record AidGrantState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        UUID member,
        LocalDate on,
        int schoolYear,
        long amountFen)
        implements State {

    public AidGrantState {
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
