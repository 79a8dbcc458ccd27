package cn.dingzhou.insurance.settlement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy year is closed. */
@Schema(description = "关闭保险年度 / close a policy year")
record CloseYear(
        @Schema(description = "关闭日期，年度结束之后 / day, after the policy year ended", examples = "2021-03-31") @NotNull
                LocalDate on) {}
