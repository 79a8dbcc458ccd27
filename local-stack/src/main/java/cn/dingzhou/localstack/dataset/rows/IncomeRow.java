package cn.dingzhou.localstack.dataset.rows;

import java.math.BigDecimal;

/** A row of {@code /incomes/imports}; amounts in yuan with two decimals. */
public record IncomeRow(
        String householdNumber,
        int year,
        BigDecimal wage,
        BigDecimal operating,
        BigDecimal operatingCost,
        BigDecimal property,
        BigDecimal transfer,
        int members) {

    /** What is left of the year: wage + operating + property + transfer - operating cost. */
    public BigDecimal net() {
        return wage.add(operating).add(property).add(transfer).subtract(operatingCost);
    }
}
