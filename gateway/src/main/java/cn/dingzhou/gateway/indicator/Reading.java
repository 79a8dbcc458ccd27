package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** How an indicator's value follows from sums. */
@FunctionalInterface
public interface Reading {

    /** The value in the indicator's unit; empty where there is no record to tell. */
    Optional<Figure> read(Sums sums, RegionCode region, Period period);

    /** What happened in the period, or what there is at its end. */
    static Reading of(Sum sum, int decimals) {
        boolean ofPeople = isOfPeople(sum);
        return (sums, region, period) ->
                sums.read(sum, region, period).map(read -> Figure.of(read, decimals, ofPeople));
    }

    /** Everything up to the period's end, of a flow, too. */
    static Reading upTo(Sum sum, int decimals) {
        boolean ofPeople = isOfPeople(sum);
        return (sums, region, period) ->
                sums.untilEndOf(sum, region, period).map(read -> Figure.of(read, decimals, ofPeople));
    }

    /** A village's population, a region, a contract and what a department reports are one record of many. */
    private static boolean isOfPeople(Sum sum) {
        return Stream.of(Topics.POPULATIONS, Topics.REGIONS, Topics.POLICY_YEARS, Topics.REPORTS)
                .noneMatch(sum.topics()::contains);
    }

    /** One value in another, rounded half-up to two decimals; empty if either is, or if there is nothing to divide by. */
    default Reading per(Reading divisor, int factor) {
        return (sums, region, period) -> read(sums, region, period).flatMap(part -> divisor.read(sums, region, period)
                .filter(whole -> whole.value().signum() != 0)
                .map(whole -> part.with(
                        part.value()
                                .multiply(BigDecimal.valueOf(factor))
                                .divide(whole.value(), 2, RoundingMode.HALF_UP),
                        whole)));
    }

    /** What is left when the other is taken away. */
    default Reading minus(Reading other) {
        return (sums, region, period) -> read(sums, region, period).map(from -> {
            Figure less = other.read(sums, region, period).orElse(Figure.NONE);
            return from.with(from.value().subtract(less.value()), less);
        });
    }
}
