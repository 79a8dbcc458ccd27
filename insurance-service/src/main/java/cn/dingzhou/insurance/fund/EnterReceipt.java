package cn.dingzhou.insurance.fund;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The city's money arrived. */
@Schema(description = "资金到账 / money of the city arrived")
record EnterReceipt(
        @Schema(description = "PREMIUM 保费，由保险经办录入；TOP_UP 追加资金，由市级录入 / PREMIUM by the insurer, TOP_UP by the city")
                @NotNull
                ReceiptKind kind,
        @Schema(description = "元 / yuan", examples = "2350000.00")
                @NotNull
                @DecimalMin("0.01")
                @Digits(integer = 9, fraction = 2)
                BigDecimal amount,
        @Schema(description = "到账日期 / when it arrived", examples = "2020-01-15") @NotNull LocalDate on,
        @Schema(
                        description = "拨款单号，一个保险年度内不重复 / the transfer's number, once in a policy year",
                        examples = "DZ-CZ-2020-0117")
                @NotNull
                @PlainText
                @Size(max = 60)
                String reference,
        @Schema(description = "备注；不写姓名 / no names of persons") @Nullable @PlainText @Size(max = 500) String note) {

    Movement movement(UUID policyYear) {
        return new Movement(policyYear, kind.movement(), on, amount, null, null, reference.strip(), note);
    }
}
