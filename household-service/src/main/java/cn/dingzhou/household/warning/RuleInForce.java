package cn.dingzhou.household.warning;

import java.math.BigDecimal;

/**
 * A rule as it is set in a year.
 *
 * @param limit zero for a rule that has none
 */
record RuleInForce(WarningRule rule, boolean enabled, BigDecimal limit) {}
