package cn.dingzhou.gateway.statistics;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.gateway.indicator.Change;
import cn.dingzhou.gateway.indicator.Granularity;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.statistics.Publication.Row;
import cn.dingzhou.gateway.statistics.Publication.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A figure against its own past. */
final class Comparison {

    /** The month beside the one before, with the year so far; a year beside the one before. */
    static Row ofMonth(Measure measure, RegionCode region, Period period) {
        return row(
                measure,
                region,
                List.of(period.plus(-1), period),
                period,
                period.granularity() == Granularity.MONTH ? measure.yearToDate(region, period) : Optional.empty());
    }

    /** The quarter's months, and the quarter as a whole; or a year as a whole. */
    static Row ofQuarter(Measure measure, RegionCode region, Period period) {
        List<Period> shown = period.granularity() == Granularity.QUARTER ? months(period) : List.of(period);
        return row(measure, region, shown, period, measure.read(region, period));
    }

    private static List<Period> months(Period quarter) {
        Period first = new Period(Granularity.MONTH, quarter.first());
        return IntStream.range(0, 3).mapToObj(first::plus).toList();
    }

    private static Row row(
            Measure measure, RegionCode region, List<Period> shown, Period period, Optional<BigDecimal> total) {
        @Nullable BigDecimal value = measure.read(region, period).orElse(null);
        @Nullable BigDecimal before = measure.read(region, period.plus(-1)).orElse(null);
        @Nullable
        BigDecimal yearBefore = measure.read(region, period.yearBefore()).orElse(null);
        boolean isYear = period.granularity() == Granularity.YEAR;
        return new Row(
                measure.code(),
                measure.name(),
                measure.unit(),
                measure.unitName(),
                shown.stream()
                        .map(each -> new Value(
                                each.toString(), measure.read(region, each).orElse(null)))
                        .toList(),
                total.map(BigDecimal::stripTrailingZeros).orElse(null),
                isYear ? null : before,
                isYear ? null : Change.of(measure.unit(), value, before),
                yearBefore,
                Change.of(measure.unit(), value, yearBefore));
    }

    private Comparison() {}
}
