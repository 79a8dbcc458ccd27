package cn.dingzhou.household.income;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household's income of a year as it is answered; amounts in yuan. */
@Schema(name = "Income", description = "年收入，元 / a year's income in yuan")
record IncomeView(
        int year,
        @Schema(description = "工资性收入 / wages") BigDecimal wage,
        @Schema(description = "生产经营性收入 / from own production and trade") BigDecimal operating,
        @Schema(description = "生产经营性支出 / what that cost") BigDecimal operatingCost,
        @Schema(description = "财产性收入 / from property") BigDecimal property,
        @Schema(description = "转移性收入 / transfers") BigDecimal transfer,
        @Schema(description = "当年家庭人口 / persons it supported that year") int members,
        @Schema(description = "纯收入 = 各项收入 − 生产经营性支出 / net: all of it less the operating cost") BigDecimal net,
        @Schema(description = "人均纯收入，四舍五入到分 / net per head, rounded half-up to the fen") BigDecimal perHead,
        Instant recordedAt,
        @Schema(description = "被更正的时间；现行值没有 / when it was corrected, absent for the present value") @Nullable
                Instant supersededAt) {

    static IncomeView of(Income income) {
        Amounts amounts = income.amounts();
        return new IncomeView(
                income.year(),
                amounts.wage(),
                amounts.operating(),
                amounts.operatingCost(),
                amounts.property(),
                amounts.transfer(),
                amounts.members(),
                amounts.net(),
                amounts.perHead(),
                income.recordedAt(),
                income.supersededAt());
    }
}
