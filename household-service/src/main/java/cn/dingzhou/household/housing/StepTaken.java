package cn.dingzhou.household.housing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a step was taken. */
@Schema(description = "办理日期 / when a step was taken")
record StepTaken(
        @Schema(description = "办理日期，不早于上一步 / the day, not before the step before", examples = "2018-04-02") @NotNull
                LocalDate on) {}
