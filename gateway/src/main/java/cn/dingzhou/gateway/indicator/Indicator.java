package cn.dingzhou.gateway.indicator;

import cn.dingzhou.rest.problem.Text;
import java.util.List;

/**
 * A figure of the city: what it is called, and how it follows from sums.
 *
 * @param code its name in paths and answers, {@code kebab-case}; never reused
 * @param granularity the shortest period it can be read by
 * @param sums what it is read from
 */
public record Indicator(
        String code,
        Kind kind,
        Granularity granularity,
        Unit unit,
        Text name,
        Text definition,
        List<Sum<?>> sums,
        Reading reading) {

    /** The service whose records it counts; where there are several, the one that comes first in the definition. */
    public String source() {
        return sums.get(0).topic().owner() + "-service";
    }
}
