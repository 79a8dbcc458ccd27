package cn.dingzhou.household.assistance.fund;

import cn.dingzhou.events.FundLevel;
import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Yuan;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much was allotted, where it comes from and what for; in yuan. */
@Embeddable
@Schema(name = "AssistanceFund", description = "扶贫资金，元 / money allotted, in yuan")
record AssistanceFundFacts(
        @Schema(description = "下达日期 / day of allotment", examples = "2018-04-10") @NotNull @Column(name = "allotted_on")
                LocalDate on,
        @Schema(description = "资金来源：CENTRAL 中央、PROVINCIAL 省级、CITY 市级、SOCIAL 社会捐赠 / source")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = FundLevelInWords.class)
                FundLevel level,
        @Schema(description = "金额 / amount", examples = "1200000.00") @NotNull @Yuan @Positive BigDecimal amount,
        @Schema(description = "用途 / purpose", examples = "产业扶贫") @NotNull @PlainText @Size(max = 200) String purpose)
        implements Facts {
    AssistanceFundFacts {
        amount = Money.stored(amount);
    }
}
