package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim in a list. */
@Schema(description = "理赔案件概要 / a claim in a list")
record ClaimSummary(
        UUID id,
        @Schema(description = "案件编号 / claim number", examples = "2020-000017") String number,
        @Schema(description = "报送单位的编号 / the reporting office's number") @Nullable String reference,
        @Schema(description = "报案时所在行政村 / the village when it was reported") RegionCode regionCode,
        @Schema(description = "户编号 / household number") String householdNumber,
        Peril peril,
        CoveredClass coveredClass,
        LocalDate lossOn,
        ClaimStage stage,
        ClaimOrigin origin,
        LocalDate reportedOn,
        @Schema(description = "当前阶段的期限；已办结则无 / until when the present stage should end") @Nullable LocalDate dueOn,
        @Schema(description = "是否超期 / past it") boolean overdue,
        @Schema(description = "报案至今或至办结的天数 / days from report to today, or to its end") long ageDays,
        @Schema(description = "自付费用，元 / own-paid cost, yuan") BigDecimal ownPaid,
        @Schema(description = "赔付，元；核准后才有 / payout in yuan, once approved") @Nullable BigDecimal payout,
        @Nullable LocalDate paidOn) {}
