package cn.dingzhou.gateway.query;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.gateway.indicator.Change;
import cn.dingzhou.gateway.indicator.Figure;
import cn.dingzhou.gateway.indicator.Indicator;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.indicator.Sums;
import cn.dingzhou.gateway.query.IndicatorValues.Value;
import cn.dingzhou.gateway.view.Figures;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers questions about indicators, each as far as the caller may know. */
@ApplicationScoped
class Answers {

    private final Figures figures;
    private final RegionInSight regions;
    private final CurrentCaller caller;
    private final Clock clock;

    Answers(Figures figures, RegionInSight regions, CurrentCaller caller, Clock clock) {
        this.figures = figures;
        this.regions = regions;
        this.caller = caller;
        this.clock = clock;
    }

    IndicatorValues of(Indicator indicator, IndicatorQuestion question) {
        question.check(indicator);
        LocalDate today = LocalDate.now(clock);
        List<Period> periods = PeriodRange.of(question.from(), question.to(), indicator.granularity(), today)
                .begunBy(today);
        RegionCode region = regions.find("/region", question.region());
        Sums sums = figures.sums();
        List<RegionCode> asked = new ArrayList<>(List.of(region));
        if (question.byRegion()) {
            asked.addAll(sums.partsOf(region));
        }
        List<String> labels = question.byDimension() ? labels(indicator, sums) : List.of();
        Optional<Caller> known = caller.optional();
        List<Value> values = new ArrayList<>();
        for (RegionCode each : asked) {
            boolean reaches = known.filter(one -> one.mayReach(each)).isPresent();
            Questioned place = new Questioned(indicator, each, reaches, question.withPreviousYear());
            periods.forEach(period -> place.read(sums, period, null).ifPresent(values::add));
            for (String label : labels) {
                Sums part = sums.under(label);
                periods.forEach(period -> place.read(part, period, label).ifPresent(values::add));
            }
        }
        return new IndicatorValues(
                indicator.code(), indicator.unit().code(), indicator.version(), figures.asOf(), values);
    }

    /** Whether it reads the same for everybody. */
    boolean isPublic(IndicatorQuestion question) {
        return !RegionInSight.showsVillages(question.region(), question.byRegion());
    }

    private static List<String> labels(Indicator indicator, Sums sums) {
        return sums.labelsOf(indicator.sums().get(0));
    }

    /** One region of a question. */
    private record Questioned(Indicator indicator, RegionCode region, boolean reaches, boolean withPreviousYear) {

        Optional<Value> read(Sums sums, Period period, @Nullable String label) {
            if (isHidden(sums, period, label)) {
                return Optional.of(Value.hidden(region, period, label));
            }
            return indicator.reading().read(sums, region, period).map(figure -> {
                Value value = Value.of(region, period, label, figure);
                return withPreviousYear ? compared(value, figure, sums, period, label) : value;
            });
        }

        private boolean isHidden(Sums sums, Period period, @Nullable String label) {
            return !reaches && SmallNumbers.hide(indicator.reading(), sums, region, period, label == null);
        }

        private Value compared(Value value, Figure figure, Sums sums, Period period, @Nullable String label) {
            Period before = period.yearBefore();
            return indicator
                    .reading()
                    .read(sums, region, before)
                    .filter(earlier -> !isHidden(sums, before, label))
                    .map(earlier -> value.against(
                            earlier.value(), Change.of(indicator.unit().code(), figure.value(), earlier.value())))
                    .orElse(value);
        }
    }
}
