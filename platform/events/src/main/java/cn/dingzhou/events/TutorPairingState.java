package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a pupil is paired with a teacher.
 *
 * @param village where the household lives
 * @param until its last day
 */
public record TutorPairingState(
        UUID id, long version, RegionCode village, UUID household, UUID member, LocalDate on, @Nullable LocalDate until)
        implements State {

    public TutorPairingState {
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
