package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of a registered household who started work.
 *
 * @param village where the household lives
 * @param monthlyWageFen what the job pays a month
 * @param endedOn when the job was lost or left, absent while it lasts
 */
public record PlacementState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        UUID member,
        LocalDate startedOn,
        long monthlyWageFen,
        @Nullable LocalDate endedOn)
        implements State {

    public PlacementState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(startedOn, "startedOn");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
