package cn.dingzhou.insurance.schedule;

import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.Yuan;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cost of a peril and what others bear of it, in yuan. */
@Schema(description = "一笔费用，元 / a cost in yuan")
record GivenCost(
        @Schema(description = "总额 / in all", examples = "30000.00") @NotNull @Yuan BigDecimal total,
        @Schema(description = "已报销或由他人承担 / reimbursed, or borne by others", examples = "12000.00") @NotNull @Yuan
                BigDecimal reimbursed) {

    GivenCost {
        total = Money.stored(total);
        reimbursed = Money.stored(reimbursed);
    }

    BigDecimal ownPaid() {
        return total.subtract(reimbursed);
    }
}
