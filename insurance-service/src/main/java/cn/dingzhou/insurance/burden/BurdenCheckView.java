package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A burden check as it is answered. */
@Schema(description = "核查线索 / a household whose own-paid cost reached the burden line")
record BurdenCheckView(
        UUID id,
        UUID householdId,
        @Schema(description = "所在村 / where the household lives") RegionCode villageCode,
        UUID policyYearId,
        @Schema(description = "当日适用的待遇方案 / schedule in force when the line was reached") UUID scheduleId,
        Peril peril,
        CoveredClass coveredClass,
        @Schema(description = "本年度自付费用，元 / own-paid cost in the policy year, in yuan") BigDecimal ownPaid,
        @Schema(description = "达到负担线的费用日期 / day of the cost that reached the line") LocalDate reachedOn,
        LocalDate openedOn,
        CheckStage stage,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        @Nullable DismissalReason reason,
        @Nullable String note,
        @Schema(description = "由此立的案 / the claim it became") @Nullable UUID claimId) {}
