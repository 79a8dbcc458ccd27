package cn.dingzhou.gateway.query;

import cn.dingzhou.gateway.indicator.Granularity;
import cn.dingzhou.gateway.indicator.Indicator;
import cn.dingzhou.gateway.indicator.Kind;
import cn.dingzhou.rest.problem.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the catalogue. */
@Schema(name = "Indicator")
record IndicatorView(
        @Schema(examples = "poverty-incidence-rate") String code,
        Text name,
        @Schema(examples = "%") String unit,
        Text unitName,
        Text definition,
        @Schema(description = "STOCK 期末数 at the end; FLOW 期内数 within; RATIO 比率") Kind kind,
        @Schema(description = "最短期间 / the shortest period it can be read by") Granularity granularity,
        @Schema(description = "数据来源 / whose records it counts", examples = "household-service") String source) {

    /** All entries, in the order of the catalogue. */
    @Schema(name = "Indicators")
    record All(List<IndicatorView> items) {}

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.code(),
                indicator.name(),
                indicator.unit().code(),
                indicator.unit().text(),
                indicator.definition(),
                indicator.kind(),
                indicator.granularity(),
                indicator.source());
    }
}
