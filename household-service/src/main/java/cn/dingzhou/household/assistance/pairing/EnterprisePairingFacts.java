package cn.dingzhou.household.assistance.pairing;

import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Yuan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which enterprise gave how much to a village, in yuan. */
@Embeddable
@Schema(name = "EnterprisePairing", description = "百企帮百村，元 / what an enterprise gave to a village, in yuan")
record EnterprisePairingFacts(
        @Schema(description = "结对日期 / day of the pairing", examples = "2018-10-17") @NotNull @Column(name = "paired_on")
                LocalDate on,
        @Schema(
                        description =
                                "统一社会信用代码，按此统计结对企业 / unified social credit code, by which paired enterprises are counted",
                        examples = "91130682MA07K1AB2C")
                @NotNull
                @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}")
                String enterpriseCode,
        @Schema(description = "企业名称 / name of the enterprise", examples = "定州市丰源食品有限公司")
                @NotNull
                @PlainText
                @Size(max = 100)
                String enterpriseName,
        @Schema(description = "帮扶金额 / amount given", examples = "260000.00") @NotNull @Yuan BigDecimal amount)
        implements Facts {
    EnterprisePairingFacts {
        amount = Money.stored(amount);
    }
}
