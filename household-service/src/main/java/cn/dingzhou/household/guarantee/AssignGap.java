package cn.dingzhou.household.guarantee;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody is to resolve a gap. */
@Schema(description = "交办 / assign a gap")
record AssignGap(
        @NotNull LocalDate on,
        @Schema(description = "责任单位 / the office in charge", examples = "东旺镇住建所") @NotNull @PlainText @Size(max = 100)
                String office,
        @Schema(description = "整改期限 / until when", examples = "2026-11-30") @NotNull LocalDate dueOn) {}
