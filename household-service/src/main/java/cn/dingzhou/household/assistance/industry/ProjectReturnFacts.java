package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Yuan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project paid a household, in yuan. */
@Embeddable
@Schema(name = "ProjectReturn", description = "收益分红，元 / what a project paid, in yuan")
record ProjectReturnFacts(
        @Schema(description = "分红日期 / day of payment", examples = "2019-12-10") @NotNull @Column(name = "paid_on")
                LocalDate on,
        @Schema(description = "金额 / amount", examples = "600.00") @NotNull @Yuan @Positive BigDecimal amount,
        @Schema(description = "产业项目的编号 / the project's reference", examples = "CY-2018-001")
                @NotNull
                @PlainText
                @Size(max = 60)
                String projectReference)
        implements Facts {
    ProjectReturnFacts {
        amount = Money.stored(amount);
    }
}
