package cn.dingzhou.household.income;

import cn.dingzhou.records.imports.ImportKey;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** A household's income of a year in a file; amounts in yuan. */
record IncomeRow(
        @ImportKey @NotNull String householdNumber,
        @ImportKey @NotNull @Min(IncomeRow.FIRST_YEAR) Integer year,
        @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal wage,
        @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal operating,
        @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal operatingCost,
        @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal property,
        @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal transfer,
        @NotNull @Min(1) @Max(50) Integer members) {

    /** The registry's first year. */
    static final int FIRST_YEAR = 2000;

    Amounts amounts() {
        return new Amounts(wage, operating, operatingCost, property, transfer, members);
    }
}
