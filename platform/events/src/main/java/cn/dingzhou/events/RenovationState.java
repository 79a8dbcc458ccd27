package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dangerous house's way from the application to the paid subsidy.
 *
 * @param village where the household lives
 * @param on the day of the application
 * @param completedOn absent until then
 * @param acceptedOn absent until then
 * @param paidOn absent until then
 * @param subsidyFen 0 until it is paid
 * @param registeredPoor whether the household was registered poor on the day of completion
 */
public record RenovationState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        RenovationKind kind,
        RenovationStage stage,
        LocalDate on,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate paidOn,
        long subsidyFen,
        boolean registeredPoor)
        implements State {

    public RenovationState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
