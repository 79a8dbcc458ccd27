package cn.dingzhou.household.warning;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A warning as it is answered. */
@Schema(name = "Warning", description = "预警 / a warning")
record WarningView(
        UUID id,
        UUID householdId,
        @Schema(description = "行政村 / village") RegionCode regionCode,
        @Schema(description = "规则代码 / the rule's code", examples = "medical-burden") String rule,
        String titleZh,
        String titleEn,
        WarningStage stage,
        @Schema(description = "触发原因 / why") String reasonZh,
        String reasonEn,
        @Schema(description = "（最近一次）触发日期 / when it was opened, the last time") LocalDate openedOn,
        @Schema(description = "规则目前是否仍触发 / whether the rule still finds it") boolean hits,
        @Schema(description = "核查走访 / the visit that checked it") @Nullable UUID visitId,
        @Schema(description = "监测程序 / the procedure it led to") @Nullable UUID procedureId,
        @Schema(description = "经过，由早到晚 / what happened, oldest first") List<WarningStep> steps) {}
