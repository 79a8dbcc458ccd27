package cn.dingzhou.household.income;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household's income of a year. */
@Schema(description = "年收入，元，至多两位小数 / a year's income in yuan, at most two decimals")
record RecordIncome(
        @Schema(description = "工资性收入 / wages", examples = "24000.00")
                @NotNull
                @DecimalMin("0")
                @Digits(integer = 9, fraction = 2)
                BigDecimal wage,
        @Schema(description = "生产经营性收入 / from own production and trade", examples = "8000.00")
                @NotNull
                @DecimalMin("0")
                @Digits(integer = 9, fraction = 2)
                BigDecimal operating,
        @Schema(description = "生产经营性支出 / what that cost", examples = "3000.00")
                @NotNull
                @DecimalMin("0")
                @Digits(integer = 9, fraction = 2)
                BigDecimal operatingCost,
        @Schema(description = "财产性收入 / from property", examples = "500.00")
                @NotNull
                @DecimalMin("0")
                @Digits(integer = 9, fraction = 2)
                BigDecimal property,
        @Schema(description = "转移性收入 / transfers", examples = "1200.00")
                @NotNull
                @DecimalMin("0")
                @Digits(integer = 9, fraction = 2)
                BigDecimal transfer,
        @Schema(description = "当年家庭人口 / persons it supported that year", examples = "3") @NotNull @Min(1) @Max(50)
                Integer members) {

    Amounts amounts() {
        return new Amounts(wage, operating, operatingCost, property, transfer, members);
    }
}
