package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.insurance.schedule.PerilWords;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.Yuan;
import cn.dingzhou.records.imports.ImportKey;
import cn.dingzhou.rest.problem.Findings;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cost as a file of a hospital, a school or an office brings it. */
@Schema(name = "ToldCost", description = "导入的自付费用 / a cost told by file")
record ToldCost(
        @Schema(description = "费用编号，如票据号 / the cost's own reference", examples = "HOSPITAL-2020-000123")
                @ImportKey
                @NotNull
                @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._/-]{0,59}")
                String reference,
        @Schema(description = "户编号 / household number") @NotNull @Size(max = 60) String householdNumber,
        @Schema(description = PerilWords.DESCRIPTION) @NotNull @JsonDeserialize(using = PerilWords.class) Peril peril,
        @Schema(description = "发生日期 / day", examples = "2020-06-01") @NotNull LocalDate on,
        @Schema(description = "总额，元 / in all, in yuan", examples = "30000.00") @NotNull @Yuan BigDecimal total,
        @Schema(description = "已报销或由他人承担，元 / reimbursed, or borne by others, in yuan", examples = "12000.00")
                @NotNull
                @Yuan
                BigDecimal reimbursed) {

    ToldCost {
        total = Money.stored(total);
        reimbursed = Money.stored(reimbursed);
    }

    void check(LocalDate today, Findings findings) {
        if (reimbursed.compareTo(total) > 0) {
            findings.add(
                    "/reimbursed",
                    "reimbursed-above-cost",
                    "报销高于总额；请核对票据。",
                    "More is reimbursed than it cost; compare the invoice.");
        }
        if (on.isAfter(today)) {
            findings.add("/on", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
    }

    BigDecimal ownPaid() {
        return total.subtract(reimbursed);
    }
}
