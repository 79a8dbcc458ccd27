package cn.dingzhou.insurance.payment;

import cn.dingzhou.events.RegionCode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A batch as it is answered. */
@Schema(name = "PaymentBatch", description = "支付批次 / a batch of payments")
record BatchView(
        UUID id,
        @Schema(description = "批次号 / number", examples = "P2020-0001") String number,
        UUID policyYearId,
        RegionCode regionCode,
        BatchState state,
        @Schema(description = "制单 / drawn") Signature drawn,
        @Schema(description = "一审 / first approval") @Nullable Signature firstApproval,
        @Schema(description = "二审 / second approval") @Nullable Signature secondApproval,
        @Nullable Signature cancellation,
        @Nullable String note,
        List<PaymentSum> payments) {}
