package cn.dingzhou.gateway.indicator;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every indicator that can be read now: those of the catalogue, and the figures that departments report. */
@Singleton
public class Indicators {

    private final List<IndicatorSource> others;

    Indicators(@All List<IndicatorSource> others) {
        this.others = others;
    }

    public List<Indicator> all() {
        return stream().toList();
    }

    public Optional<Indicator> find(String code) {
        return stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /** Those that a change of the sum changes. */
    public List<Indicator> readFrom(String sumCode) {
        return stream()
                .filter(indicator ->
                        indicator.sums().stream().anyMatch(sum -> sum.code().equals(sumCode)))
                .toList();
    }

    private Stream<Indicator> stream() {
        return Stream.concat(Catalogue.all().stream(), others.stream().flatMap(source -> source.indicators().stream()));
    }
}
