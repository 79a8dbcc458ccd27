package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A gap as it is answered. */
@Schema(name = "GuaranteeGap", description = "两不愁三保障问题 / a guarantee found not met")
record GapView(
        UUID id,
        UUID householdId,
        @Schema(description = "行政村 / village") RegionCode regionCode,
        @Schema(description = GuaranteeWords.DESCRIPTION) Guarantee guarantee,
        GapStage stage,
        @Schema(description = "（最近一次）发现日期 / when it was found, the last time") LocalDate openedOn,
        @Schema(description = "整改期限 / to be resolved until") LocalDate dueOn,
        @Schema(description = "是否超期 / not verified by then") boolean overdue,
        @Schema(description = "责任单位 / the office in charge") @Nullable String office,
        @Schema(description = "核实清零日期 / when it was verified") @Nullable LocalDate verifiedOn,
        @Schema(description = "经过，由早到晚 / what was done, oldest first") List<GapStep> steps) {}
