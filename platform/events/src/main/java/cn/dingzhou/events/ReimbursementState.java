package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What one treatment cost and how much of it was reimbursed.
 *
 * @param village where the household lives
 * @param on the day of settlement
 * @param compliantFen the part of the cost that the rules of reimbursement cover
 */
public record ReimbursementState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        LocalDate on,
        long totalCostFen,
        long compliantFen,
        long reimbursedFen)
        implements State {

    public ReimbursementState {
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
