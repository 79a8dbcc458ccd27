package cn.dingzhou.gateway.statistics;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.gateway.indicator.Indicator;
import cn.dingzhou.gateway.indicator.Kind;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.rest.problem.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** A figure that is published, computed or reported. */
record Measure(Indicator indicator, BiFunction<RegionCode, Period, Optional<BigDecimal>> reading) {

    String code() {
        return indicator.code();
    }

    Text name() {
        return indicator.name();
    }

    String unit() {
        return indicator.unit().code();
    }

    Text unitName() {
        return indicator.unit().text();
    }

    /** The department that reports it, or the service whose records it counts. */
    String source() {
        return indicator.source();
    }

    Optional<BigDecimal> read(RegionCode region, Period period) {
        return reading.apply(region, period).map(BigDecimal::stripTrailingZeros);
    }

    /** What happened from January on; only what happens adds up. */
    Optional<BigDecimal> yearToDate(RegionCode region, Period month) {
        if (indicator.kind() != Kind.FLOW) {
            return Optional.empty();
        }
        return IntStream.range(0, month.first().getMonthValue())
                .mapToObj(back -> read(region, month.plus(-back)))
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
    }
}
