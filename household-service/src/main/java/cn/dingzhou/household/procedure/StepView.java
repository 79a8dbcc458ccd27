package cn.dingzhou.household.procedure;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step as it is answered. */
@Schema(name = "ProcedureStep", description = "程序的一步 / a step of a procedure")
record StepView(
        @Schema(description = "第几轮 / round") int round,
        StepKind kind,
        StepOutcome outcome,
        LocalDate on,
        @Schema(description = "办理人的账号 id / the person's account id") String by,
        @Schema(description = "录入时间 / when it was entered") Instant enteredAt,
        @Nullable String note,
        @Nullable Votes votes) {

    static StepView of(Step step) {
        return new StepView(
                step.round(),
                step.kind(),
                step.outcome(),
                step.takenOn(),
                step.takenBy(),
                step.enteredAt(),
                step.note(),
                step.votes());
    }
}
