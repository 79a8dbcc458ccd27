package cn.dingzhou.insurance.schedule;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What would be paid, and why. */
@Schema(description = "试算结果，元 / what would be paid, in yuan")
record ReckonedPayout(
        UUID policyYearId,
        UUID scheduleId,
        @Schema(description = "自付费用 / own-paid cost") BigDecimal ownPaid,
        @Schema(description = "封顶线余额 / what the cap leaves") BigDecimal capLeft,
        @Schema(description = "赔付额 / payout") BigDecimal payout,
        @Schema(description = "达到负担线 / the burden line is reached") boolean burdenLineReached,
        @Schema(description = "未超过收入线；未比对时没有 / the income is not above its line; absent if not tested") @Nullable
                Boolean incomeLineMet,
        List<ExplainedLine> lines) {}
