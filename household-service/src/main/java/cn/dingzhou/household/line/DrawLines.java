package cn.dingzhou.household.line;

import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Yuan;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lines of a year as they were announced. */
@Schema(description = "某年的标准 / the lines of a year")
record DrawLines(
        @Schema(description = "国家扶贫标准，元 / national poverty line, yuan", examples = "4000.00") @NotNull @Yuan
                BigDecimal national,
        @Schema(description = "监测线，元，不低于国家标准的 1.5 倍 / monitoring line, at least 1.5 times that", examples = "6000.00")
                @NotNull
                @Yuan
                BigDecimal monitoring,
        @Schema(description = "依据 / source", examples = "河北省监测线") @NotNull @PlainText @Size(max = 200) String source) {

    private static final BigDecimal AT_LEAST = new BigDecimal("1.5");

    DrawLines {
        national = Money.stored(national);
        monitoring = Money.stored(monitoring);
    }

    void check(Findings findings) {
        if (monitoring.compareTo(national.multiply(AT_LEAST)) < 0) {
            findings.add(
                    "/monitoring",
                    "below-1.5-national",
                    "监测线不得低于国家标准的 1.5 倍。",
                    "The monitoring line is at least 1.5 times the national one.");
        }
    }
}
