package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as it is now.
 *
 * @param village where the household lives
 * @param round grows with every objection and every time it is sent back
 * @param endedOn absent while it runs
 * @param dueOn the last day on which it is decided in time, by the calendar; absent in what was published before it was told
 */
public record ProcedureState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        ProcedureKind kind,
        ProcedureStage stage,
        int round,
        LocalDate submittedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate dueOn)
        implements State {

    public ProcedureState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(submittedOn, "submittedOn");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
