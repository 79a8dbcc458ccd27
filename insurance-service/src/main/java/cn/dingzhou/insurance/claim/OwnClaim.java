package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.insurance.document.DocumentView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim as its own household sees it: how far it is and how the payout comes about, not who dealt with it. */
@Schema(description = "本户案件 / a claim of the own household")
record OwnClaim(
        UUID id,
        @Schema(description = "案件编号 / claim number") String number,
        Peril peril,
        LocalDate lossOn,
        ClaimStage stage,
        LocalDate reportedOn,
        @Schema(description = "当前阶段的期限 / until when the present stage should end") @Nullable LocalDate dueOn,
        @Schema(description = "自付费用，元 / own-paid cost, yuan") BigDecimal ownPaid,
        @Schema(description = "异议截止日 / objections until") @Nullable LocalDate noticeEndsOn,
        @Nullable CalculationView calculation,
        @Schema(description = "核准赔付，元 / approved payout, yuan") @Nullable BigDecimal payout,
        @Nullable LocalDate paidOn,
        @Schema(description = "拒赔或退回的原因代码 / why it was rejected or sent back") @Nullable String reason,
        @Nullable PayeeView payee,
        List<DocumentView> documents) {}
