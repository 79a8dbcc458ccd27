package cn.dingzhou.gateway.query;

import cn.dingzhou.gateway.indicator.Dimension;
import cn.dingzhou.gateway.indicator.Granularity;
import cn.dingzhou.gateway.indicator.Indicator;
import cn.dingzhou.gateway.indicator.Kind;
import cn.dingzhou.rest.problem.Text;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        @Schema(description = "数据来源 / whose records it counts", examples = "household-service") String source,
        @Schema(description = "工作领域 / field of work", examples = "households") String field,
        @Schema(description = "定义的版本 / of the definition", examples = "1") int version,
        @Schema(description = "除地区外可用的分类 / by what it can be broken down, besides regions") @Nullable
                DimensionView dimension) {

    /** A way to break an indicator down. */
    @Schema(name = "Dimension")
    record DimensionView(@Schema(examples = "guarantee") String code, Text name, List<LabelView> values) {

        static DimensionView of(Dimension dimension) {
            return new DimensionView(
                    dimension.code(),
                    dimension.name(),
                    dimension.values().stream()
                            .map(value -> new LabelView(value.code(), value.name()))
                            .toList());
        }
    }

    /** A part of what is broken down. */
    @Schema(name = "DimensionValue")
    record LabelView(@Schema(examples = "SAFE_HOUSING") String code, Text name) {}

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
                indicator.source(),
                indicator.field().code(),
                indicator.version(),
                Optional.ofNullable(indicator.dimension())
                        .map(DimensionView::of)
                        .orElse(null));
    }
}
