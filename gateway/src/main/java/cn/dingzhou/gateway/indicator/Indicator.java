package cn.dingzhou.gateway.indicator;

import cn.dingzhou.rest.problem.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the city: what it is called, and how it follows from sums.
 *
 * @param code its name in paths and answers, {@code kebab-case}; never reused
 * @param granularity the shortest period it can be read by
 * @param dimension what it can be broken down by, besides regions
 * @param sums what it is read from, its own first
 * @param version of the definition: another one whenever the value may follow otherwise from the same records
 * @param source the service whose records it counts, or the department that reports it
 */
public record Indicator(
        String code,
        Field field,
        Kind kind,
        Granularity granularity,
        Unit unit,
        Text name,
        Text definition,
        @Nullable Dimension dimension,
        List<Sum> sums,
        Reading reading,
        int version,
        String source) {

    /** One of the catalogue: by the versions of its sums, and the service whose records it counts first. */
    Indicator(
            String code,
            Field field,
            Kind kind,
            Granularity granularity,
            Unit unit,
            Text name,
            Text definition,
            @Nullable Dimension dimension,
            List<Sum> sums,
            Reading reading) {
        this(
                code,
                field,
                kind,
                granularity,
                unit,
                name,
                definition,
                dimension,
                sums,
                reading,
                1 + sums.stream().mapToInt(sum -> sum.version() - 1).sum(),
                sums.get(0).topics().get(0).owner() + "-service");
    }
}
