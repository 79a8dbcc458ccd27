package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.Yuan;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One invoice: what it cost and how much of it others paid, in yuan. */
@Embeddable
@Schema(name = "ClaimCost", description = "一张票据，元 / an invoice, in yuan")
record Cost(
        @Schema(
                        description = "票据代码和号码，全市只能理赔一次 / number of the invoice, claimed once in the city",
                        examples = "13060120-01234567")
                @NotNull
                @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z -]{3,38}[0-9A-Za-z]")
                String invoice,
        @Schema(description = "开票日期 / day of issue", examples = "2020-05-18") @NotNull LocalDate issuedOn,
        @Schema(description = "总费用 / total", examples = "41000.00") @NotNull @Yuan @Positive BigDecimal total,
        @Schema(description = "医保、救助等已报销 / reimbursed by others", examples = "23000.00") @NotNull @Yuan
                BigDecimal reimbursed,
        @Schema(description = "票据影像 / the document that shows it") @Nullable UUID documentId) {

    Cost {
        invoice = invoice == null ? null : invoice.replaceAll("[ -]+", "-").toUpperCase(Locale.ROOT);
        total = Money.stored(total);
        reimbursed = Money.stored(reimbursed);
    }

    /** What is the same however the number was written. */
    String invoiceKey() {
        return invoice.replace("-", "");
    }

    /** 自付. */
    BigDecimal ownPaid() {
        return total.subtract(reimbursed);
    }
}
