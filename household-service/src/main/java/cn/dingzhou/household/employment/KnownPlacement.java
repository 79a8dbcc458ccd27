package cn.dingzhou.household.employment;

import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementEnd;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement as the other parts of the registry may know it.
 *
 * @param endedOn absent while the job lasts
 * @param end why it ended
 * @param monthlyWage in yuan, as last told
 * @param wages oldest first
 */
public record KnownPlacement(
        UUID id,
        UUID householdId,
        UUID memberId,
        PlacementChannel channel,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable PlacementEnd end,
        BigDecimal monthlyWage,
        List<KnownWage> wages) {

    public KnownPlacement {
        wages = List.copyOf(wages);
    }

    /** Whether it ended because the job was lost, rather than given up. */
    public boolean wasLost() {
        return end != null && end.isLoss();
    }

    /** What it paid a month on a day. */
    BigDecimal wageOn(LocalDate day) {
        return wages.stream()
                .filter(wage -> !wage.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(KnownWage::monthly)
                .orElse(monthlyWage);
    }
}
