package cn.dingzhou.insurance.fund;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the ledger as it is answered. */
@Schema(name = "Movement", description = "资金变动 / a movement of money")
record MovementView(
        UUID id,
        MovementKind kind,
        LocalDate on,
        @Schema(description = "元 / yuan") BigDecimal amount,
        @Schema(description = "两条分录，合计为零 / two postings that add up to zero") List<Posting> postings,
        @Nullable UUID claimId,
        @Nullable UUID paymentId,
        @Schema(description = "拨款单号 / the transfer's number") @Nullable String reference,
        @Nullable String note,
        @Schema(description = "录入人的账号 id / the person's account id") String enteredBy,
        Instant enteredAt) {}
