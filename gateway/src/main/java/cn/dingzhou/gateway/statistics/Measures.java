package cn.dingzhou.gateway.statistics;

import cn.dingzhou.gateway.indicator.Field;
import cn.dingzhou.gateway.indicator.Figure;
import cn.dingzhou.gateway.indicator.Granularity;
import cn.dingzhou.gateway.indicator.Indicator;
import cn.dingzhou.gateway.indicator.Indicators;
import cn.dingzhou.gateway.view.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;

/** The figures there are, each read as the API of indicators reads it. */
@ApplicationScoped
class Measures {

    private static final Predicate<Indicator> REPORTED = indicator -> indicator.field() == Field.REPORTED;

    private final Figures figures;
    private final Indicators indicators;

    Measures(Figures figures, Indicators indicators) {
        this.figures = figures;
        this.indicators = indicators;
    }

    /** Those of the catalogue that are known by this granularity. */
    List<Measure> computed(Granularity granularity) {
        return those(REPORTED.negate(), granularity);
    }

    /** Those that departments report by this granularity. */
    List<Measure> reported(Granularity granularity) {
        return those(REPORTED, granularity);
    }

    private List<Measure> those(Predicate<Indicator> which, Granularity granularity) {
        return indicators.all().stream()
                .filter(which)
                .filter(indicator -> indicator.granularity() == granularity)
                .map(indicator -> new Measure(indicator, (region, period) -> indicator
                        .reading()
                        .read(figures.sums(), region, period)
                        .map(Figure::value)))
                .toList();
    }
}
