package cn.dingzhou.insurance.payment;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many payments of a batch are how far. */
@Schema(description = "各状态的笔数和金额 / payments by state")
record PaymentSum(
        PaymentStatus state,
        @Schema(description = "笔数 / payments") long payments,
        @Schema(description = "金额，元 / yuan") BigDecimal amount) {}
