package cn.dingzhou.household.housing;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A renovation that comes to nothing, and why. */
@Schema(description = "驳回或撤回 / a rejection or withdrawal")
record RenovationEnd(
        @Schema(description = "办理日期，不早于上一步 / the day, not before the step before", examples = "2018-04-02") @NotNull
                LocalDate on,
        @Schema(description = "原因 / why", examples = "该户已搬入新居") @NotNull @PlainText @Size(max = 200) String reason) {}
