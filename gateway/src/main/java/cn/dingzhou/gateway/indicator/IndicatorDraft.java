package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.State;
import cn.dingzhou.events.Topic;
import cn.dingzhou.rest.problem.Text;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** An entry of the catalogue in the making, so that each entry reads as a sentence. */
record IndicatorDraft(String code, Kind kind, Granularity granularity, Unit unit, Text name, Text definition) {

    private static final Text UNNAMED = Text.of("", "");

    static IndicatorDraft stock(String code, Unit unit, Granularity granularity) {
        return new IndicatorDraft(code, Kind.STOCK, granularity, unit, UNNAMED, UNNAMED);
    }

    static IndicatorDraft flow(String code, Unit unit, Granularity granularity) {
        return new IndicatorDraft(code, Kind.FLOW, granularity, unit, UNNAMED, UNNAMED);
    }

    static IndicatorDraft ratio(String code, Unit unit, Granularity granularity) {
        return new IndicatorDraft(code, Kind.RATIO, granularity, unit, UNNAMED, UNNAMED);
    }

    IndicatorDraft named(String zh, String en) {
        return new IndicatorDraft(code, kind, granularity, unit, Text.of(zh, en), definition);
    }

    IndicatorDraft meaning(String zh, String en) {
        return new IndicatorDraft(code, kind, granularity, unit, name, Text.of(zh, en));
    }

    /** Adds up what each aggregate of the topic contributes. */
    <S extends State> Indicator from(Topic<S> topic, Function<S, List<Contribution>> contributions) {
        Sum<S> sum = new Sum<>(code, topic, contributions);
        return readFrom(List.of(sum), kind == Kind.STOCK ? Reading.stock(sum, unit) : Reading.flow(sum, unit));
    }

    /** Divides one indicator by another when read; a percentage is of a hundred. */
    Indicator of(Indicator part, Indicator whole) {
        return readFrom(
                Stream.concat(part.sums().stream(), whole.sums().stream()).toList(),
                part.reading().per(whole.reading(), unit == Unit.PERCENT ? 100 : 1));
    }

    Indicator readFrom(List<Sum<?>> sums, Reading reading) {
        return new Indicator(code, kind, granularity, unit, name, definition, sums, reading);
    }
}
