package cn.dingzhou.household.assistance.credit;

import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.Yuan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much a household was lent for how long; in yuan. */
@Embeddable
@Schema(name = "MicroCredit", description = "扶贫小额信贷，元 / a small loan, in yuan")
record MicroCreditFacts(
        @Schema(description = "放款日期 / day of the loan", examples = "2018-06-12") @NotNull @Column(name = "lent_on")
                LocalDate on,
        @Schema(description = "金额，最多 50000 元 / amount, at most 50,000", examples = "50000.00") @NotNull @Yuan @Positive
                BigDecimal amount,
        @Schema(description = "期限，月，最多 36 / term in months", examples = "36") @NotNull @Min(1) @Max(36)
                Integer termMonths,
        @Schema(description = "还清日期 / the day it was repaid") @Nullable LocalDate repaidOn,
        @Schema(description = "是否贴息 / whether the interest is paid for the household") @NotNull
                Boolean interestSubsidised)
        implements Facts {
    MicroCreditFacts {
        amount = Money.stored(amount);
    }

    boolean isOpenBeside(MicroCreditFacts other) {
        return (repaidOn == null || other.on.isBefore(repaidOn))
                && (other.repaidOn == null || on.isBefore(other.repaidOn));
    }
}
