package cn.dingzhou.household.health;

import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.Yuan;
import cn.dingzhou.rest.problem.Findings;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody else paid for a member's medical insurance of a year; amounts in yuan. */
@Embeddable
@Schema(name = "PremiumPayment", description = "参保代缴，元 / a year's medical-insurance premium paid for a member, in yuan")
record PremiumPaymentFacts(
        @Schema(description = "代缴日期 / day of payment", examples = "2019-12-10") @Column(name = "paid_on") @NotNull
                LocalDate on,
        @Schema(description = "参保年度 / the year it insures", examples = "2020") @NotNull @Min(2003) @Max(2100)
                Integer year,
        @Schema(description = "代缴方 / who paid")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = PremiumPayer.InWords.class)
                PremiumPayer payer,
        @Schema(description = "代缴金额 / what was paid for the member", examples = "250.00") @NotNull @Yuan
                BigDecimal amount,
        @Schema(description = "个人缴费 / what the household paid itself", examples = "0.00") @NotNull @Yuan
                BigDecimal ownPaid)
        implements Facts {

    PremiumPaymentFacts {
        amount = Money.stored(amount);
        ownPaid = Money.stored(ownPaid);
    }

    boolean isSamePremium(PremiumPaymentFacts other) {
        return year.equals(other.year) && payer == other.payer;
    }

    void check(Findings findings) {
        if (year > on.getYear() + 1) {
            findings.add(
                    "/facts/year",
                    "year-too-far",
                    "参保年度最迟为缴费次年。",
                    "A premium is paid for the next year at the latest.");
        }
    }
}
