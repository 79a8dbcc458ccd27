package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Yuan;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the surveyor enters. */
@Schema(description = "查勘 / what was found at the household")
record TakeSurvey(
        @Schema(description = "查勘日期 / day", examples = "2020-06-02") @NotNull LocalDate on,
        @Schema(description = "家庭人口 / persons", examples = "4") @NotNull @Min(1) @Max(50) Integer members,
        @Schema(description = "近 12 个月家庭可支配收入，元 / disposable income of the last 12 months, yuan", examples = "14000.00")
                @NotNull
                @Yuan
                BigDecimal income,
        @Schema(description = "家庭资产 / assets") @Nullable Set<@NotNull Asset> assets,
        @Schema(description = "自付费用的票据 / the invoices of what was paid") @NotEmpty @Size(max = 200)
                List<@NotNull @Valid Cost> costs,
        @Schema(description = "查勘意见；不写姓名 / what was seen; no names") @Nullable @PlainText @Size(max = 500)
                String note) {

    Survey survey() {
        return new Survey(on, members, Money.stored(income), assets == null ? Set.of() : assets, note);
    }

    BigDecimal ownPaid() {
        return costs.stream().map(Cost::ownPaid).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void check(Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < costs.size(); i++) {
            Cost cost = costs.get(i);
            if (cost.reimbursed().compareTo(cost.total()) > 0) {
                findings.add(
                        "/costs/" + i + "/reimbursed",
                        "reimbursed-above-cost",
                        "报销金额超过总费用。",
                        "More was reimbursed than it cost.");
            }
            if (cost.issuedOn().isAfter(on)) {
                findings.add(
                        "/costs/" + i + "/issuedOn", "after-survey", "开票日期晚于查勘日期。", "It was issued after the survey.");
            }
            if (!seen.add(cost.invoiceKey())) {
                findings.add(
                        "/costs/" + i + "/invoice", "invoice-twice", "同一票据填了两次。", "The same invoice is listed twice.");
            }
        }
    }
}
