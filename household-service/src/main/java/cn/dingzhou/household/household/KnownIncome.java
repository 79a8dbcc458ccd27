package cn.dingzhou.household.household;

import java.math.BigDecimal;

/**
 * What a household earned in a year, in yuan.
 *
 * @param operatingCost what the operating income cost to make
 * @param perHead net income, divided by the members of that year
 */
public record KnownIncome(
        int year, BigDecimal wage, BigDecimal operating, BigDecimal operatingCost, BigDecimal perHead) {}
