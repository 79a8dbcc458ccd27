package cn.dingzhou.insurance.payment;

import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment as it is answered; to whom is in its claim. */
@Schema(name = "Payment", description = "一笔支付 / a payment")
record PaymentView(
        UUID id,
        @Schema(description = "支付凭证号，银行回执以此对应 / by which the bank answers", examples = "P2020-0001-0001")
                String reference,
        UUID batchId,
        UUID claimId,
        @Schema(description = "行政村 / village") RegionCode regionCode,
        @Schema(description = "金额，元 / yuan") BigDecimal amount,
        PaymentStatus state,
        @Nullable LocalDate sentOn,
        @Schema(description = "到账或退回日期 / when it arrived or came back") @Nullable LocalDate settledOn,
        @Schema(description = "退回原因 / why it came back") @Nullable String returnReason) {}
