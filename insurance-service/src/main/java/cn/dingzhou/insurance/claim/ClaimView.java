package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.insurance.document.DocumentView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim's whole story. */
@Schema(name = "Claim", description = "理赔案件全程 / a claim with every step, person, reason and calculation")
record ClaimView(
        UUID id,
        @Schema(description = "案件编号 / claim number", examples = "2020-000017") String number,
        UUID householdId,
        @Schema(description = "户编号 / household number") String householdNumber,
        @Schema(description = "报案时所在行政村 / the village when it was reported") RegionCode regionCode,
        UUID policyYearId,
        @Schema(description = "保险年度 / year of the policy year") int policyYear,
        Peril peril,
        @Schema(description = "出险之日的户类别 / class on the date of loss") CoveredClass coveredClass,
        LocalDate lossOn,
        ClaimStage stage,
        @Schema(description = "第几轮：有异议则加一 / grows with every objection") int round,
        ClaimOrigin origin,
        @Schema(description = "报送单位的编号 / the reporting office's number") @Nullable String reference,
        LocalDate reportedOn,
        @Schema(description = "当前阶段的期限 / until when the present stage should end") @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable SurveyView survey,
        List<Cost> costs,
        @Schema(description = "自付费用，元 / own-paid cost, yuan") BigDecimal ownPaid,
        @Schema(description = "公示张贴日 / the notice is up from this day") @Nullable LocalDate noticePostedOn,
        @Schema(description = "公示截止日 / to this day") @Nullable LocalDate noticeEndsOn,
        @Schema(description = "测算；核准前为按当前余额的预估 / the calculation; an estimate until it is approved") @Nullable
                CalculationView calculation,
        @Schema(description = "核准赔付，元 / approved payout, yuan") @Nullable BigDecimal payout,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate endedOn,
        @Nullable PayeeView payee,
        @Schema(description = "同一收款账户的其他户案件数 / claims of other households with the same account") long sameAccount,
        List<DocumentView> documents,
        @Schema(description = "各步，由早到晚 / every step, oldest first") List<Step> steps) {}
