package cn.dingzhou.household.health;

import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.Yuan;
import cn.dingzhou.rest.problem.Findings;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one treatment cost and who paid for it; amounts in yuan. */
@Embeddable
@Schema(name = "Reimbursement", description = "医疗费用报销，元 / one treatment's cost and who paid it, in yuan")
record ReimbursementFacts(
        @Schema(description = "结算日期 / day of settlement", examples = "2020-05-18") @Column(name = "settled_on") @NotNull
                LocalDate on,
        @Schema(description = "总费用 / total cost", examples = "21000.00") @NotNull @Yuan BigDecimal totalCost,
        @Schema(description = "合规费用 / the part that the rules of reimbursement cover", examples = "18000.00")
                @NotNull
                @Yuan
                BigDecimal compliantCost,
        @Schema(description = "基本医保支付 / paid by basic insurance", examples = "12000.00") @NotNull @Yuan
                BigDecimal paidByBasic,
        @Schema(description = "大病保险支付 / paid by serious-illness insurance", examples = "3000.00") @NotNull @Yuan
                BigDecimal paidBySeriousIllness,
        @Schema(description = "医疗救助支付 / paid by medical aid", examples = "1500.00") @NotNull @Yuan
                BigDecimal paidByMedicalAid)
        implements Facts {

    ReimbursementFacts {
        totalCost = Money.stored(totalCost);
        compliantCost = Money.stored(compliantCost);
        paidByBasic = Money.stored(paidByBasic);
        paidBySeriousIllness = Money.stored(paidBySeriousIllness);
        paidByMedicalAid = Money.stored(paidByMedicalAid);
    }

    /** 报销. */
    BigDecimal reimbursed() {
        return paidByBasic.add(paidBySeriousIllness).add(paidByMedicalAid);
    }

    /** 自付: what the household paid itself. */
    BigDecimal ownPaid() {
        return totalCost.subtract(reimbursed());
    }

    void check(Findings findings) {
        if (compliantCost.compareTo(totalCost) > 0) {
            findings.add("/facts/compliantCost", "above-total-cost", "合规费用不能超过总费用。", "It is at most the total cost.");
        }
        if (ownPaid().signum() < 0) {
            findings.add(
                    "/facts/totalCost",
                    "reimbursed-above-cost",
                    "报销合计超过总费用。",
                    "More was reimbursed than the treatment cost.");
        }
    }
}
