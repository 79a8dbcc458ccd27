package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/** How an indicator's value follows from sums. */
@FunctionalInterface
public interface Reading {

    /** The value in the indicator's unit; empty where there is no record to tell. */
    Optional<BigDecimal> read(Sums sums, RegionCode region, Period period);

    /** What happened in the period. */
    static Reading flow(Sum<?> sum, Unit unit) {
        return (sums, region, period) -> value(sums.within(sum, region, period), unit);
    }

    /** What there is at the period's end. */
    static Reading stock(Sum<?> sum, Unit unit) {
        return (sums, region, period) -> value(sums.untilEndOf(sum, region, period), unit);
    }

    /** One value in another, rounded half-up to two decimals; empty if either is, or if there is nothing to divide by. */
    default Reading per(Reading divisor, int factor) {
        return (sums, region, period) -> read(sums, region, period).flatMap(part -> divisor.read(sums, region, period)
                .filter(whole -> whole.signum() != 0)
                .map(whole -> part.multiply(BigDecimal.valueOf(factor)).divide(whole, 2, RoundingMode.HALF_UP)));
    }

    private static Optional<BigDecimal> value(OptionalLong amount, Unit unit) {
        return amount.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(amount.getAsLong(), unit.decimals()));
    }
}
