package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the claims of some policy years went, as far as the caller may see. */
@Schema(description = "理赔统计 / how the claims of some policy years went")
record ClaimStatistics(
        @Schema(description = "地区，缺省为本人辖区 / region") RegionCode region,
        @Schema(description = "自保险年度 / first policy year") int from,
        @Schema(description = "至保险年度 / last policy year") int to,
        @Schema(description = "各阶段案件数 / claims by stage") Map<ClaimStage, Long> byStage,
        @Schema(description = "超期案件数 / claims past their time limit") long overdue,
        @Schema(description = "已赔付 / what was paid") Paid paid,
        @Schema(description = "各风险已赔付 / by peril") Map<Peril, Paid> byPeril,
        @Schema(description = "各类户已赔付 / by class") Map<CoveredClass, Paid> byClass,
        @Schema(description = "报案至到账平均天数 / average days from report to payment") @Nullable BigDecimal averageDays,
        @Schema(description = "保费，元；辖区不含承保地区时无 / premium in yuan; absent for a part of the insured region") @Nullable
                BigDecimal premium,
        @Schema(description = "赔付率，%：已赔付 / 保费 / loss ratio in per cent: paid / premium") @Nullable
                BigDecimal lossRatio) {

    /** @param amount in yuan */
    @Schema(name = "ClaimsPaid")
    record Paid(
            @Schema(description = "案件数 / claims") long claims,
            @Schema(description = "受益户数 / households that benefit") long households,
            @Schema(description = "金额，元 / yuan") BigDecimal amount) {

        static final Paid NOTHING = new Paid(0, 0, new BigDecimal("0.00"));
    }
}
