package cn.dingzhou.household.allowance;

import cn.dingzhou.events.AllowanceKind;
import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.household.entry.Subject;
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

/** What a household was paid, in yuan, for how many persons. */
@Embeddable
@Schema(name = "AllowanceGrant", description = "低保、特困资金发放，元 / what a household was paid, in yuan")
record AllowanceGrantFacts(
        @Schema(description = "发放日期 / day of payment", examples = "2020-06-10") @Column(name = "granted_on") @NotNull
                LocalDate on,
        @Schema(description = "类别：SUBSISTENCE_ALLOWANCE 低保、EXTREME_POVERTY_SUPPORT 特困 / which allowance")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = AllowanceInWords.class)
                AllowanceKind kind,
        @Schema(description = "金额 / amount", examples = "620.00") @NotNull @Yuan BigDecimal amount,
        @Schema(description = "享受人数 / for how many persons", examples = "2") @NotNull @Min(1) @Max(50) Integer persons)
        implements Facts {

    AllowanceGrantFacts {
        amount = Money.stored(amount);
    }

    boolean isWithin(AllowanceEligibilityFacts eligibility) {
        return eligibility.kind() == kind && eligibility.holdsOn(on);
    }

    void check(Subject subject, Findings findings) {
        if (subject.household() != null && persons > subject.household().personsOn(on)) {
            findings.add(
                    "/facts/persons",
                    "more-than-members",
                    "人数超过该户当日的成员数。",
                    "The household had fewer members that day.");
        }
    }
}
