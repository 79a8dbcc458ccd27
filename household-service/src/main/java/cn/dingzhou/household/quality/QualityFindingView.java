package cn.dingzhou.household.quality;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as it is answered. */
@Schema(name = "QualityFinding", description = "数据质量问题 / what a rule finds about a household")
record QualityFindingView(
        UUID householdId,
        @Schema(description = "行政村 / village") RegionCode regionCode,
        @Schema(description = "规则 id / the rule's id", examples = "cause-illness-nobody-ill") String rule,
        @Schema(description = "字段 / field", examples = "/causes") String field,
        String titleZh,
        String titleEn,
        @Schema(description = "具体情况 / what was found") String detailZh,
        String detailEn,
        @Schema(description = "如何改正 / how it is put right") String remedyZh,
        String remedyEn,
        @Schema(description = "首次发现日期 / since when it holds") LocalDate foundOn) {}
