package cn.dingzhou.gateway.query;

import cn.dingzhou.gateway.indicator.Indicator;
import cn.dingzhou.gateway.indicator.Indicators;
import cn.dingzhou.gateway.indicator.NearCodes;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.util.List;

/** The indicators by the codes that callers name. */
@Singleton
class KnownIndicators {

    private final Indicators indicators;

    KnownIndicators(Indicators indicators) {
        this.indicators = indicators;
    }

    List<Indicator> all() {
        return indicators.all();
    }

    /** @throws DomainException 404 with those whose codes look alike */
    Indicator get(String code) {
        return indicators.find(code).orElseThrow(() -> unknown(code));
    }

    private DomainException unknown(String code) {
        String near = String.join(
                ", ",
                NearCodes.to(
                        code, indicators.all().stream().map(Indicator::code).toList()));
        return new DomainException(
                404,
                "indicator-unknown",
                Text.of("没有这个指标。相近的有：" + near, "There is no such indicator. Near ones are: " + near));
    }
}
