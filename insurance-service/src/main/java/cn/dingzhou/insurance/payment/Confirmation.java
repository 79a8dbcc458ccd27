package cn.dingzhou.insurance.payment;

import cn.dingzhou.events.PaymentOutcome;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Yuan;
import cn.dingzhou.records.imports.ImportKey;
import cn.dingzhou.rest.problem.FieldError;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the bank's answer. */
@Schema(name = "PaymentConfirmation", description = "银行回执的一行 / a line of the bank's answer")
record Confirmation(
        @Schema(description = "支付凭证号 / the payment's reference", examples = "P2020-0001-0001")
                @ImportKey
                @NotNull
                @Size(max = 40)
                String reference,
        @Schema(description = "金额，元 / yuan", examples = "9000.00") @NotNull @Yuan BigDecimal amount,
        @Schema(description = "PAID 成功、RETURNED 退回") @NotNull @JsonDeserialize(using = OutcomeInWords.class)
                PaymentOutcome outcome,
        @Schema(description = "银行日期 / the bank's day", examples = "2020-06-15") @NotNull LocalDate on,
        @Schema(description = "退回原因；不写姓名和账号 / why it came back; no names, no accounts", examples = "账号户名不符")
                @Nullable
                @PlainText
                @Size(max = 200)
                String reason) {

    Confirmation {
        amount = Money.stored(amount);
    }

    Optional<FieldError> formError(LocalDate today) {
        if (outcome == PaymentOutcome.SENT) {
            return Optional.of(
                    new FieldError("/outcome", "unknown-word", "应为 PAID 或 RETURNED。", "Write PAID or RETURNED."));
        }
        if (outcome == PaymentOutcome.RETURNED && reason == null) {
            return Optional.of(new FieldError("/reason", "not-null", "退回须写明原因。", "Say why it came back."));
        }
        return on.isAfter(today)
                ? Optional.of(new FieldError("/on", "in-the-future", "日期晚于今天。", "The date lies in the future."))
                : Optional.empty();
    }
}
