package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.State;
import cn.dingzhou.events.Topic;
import cn.dingzhou.rest.problem.Text;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry of the catalogue in the making, so that each entry reads as a sentence. */
record IndicatorDraft(
        String code,
        Field field,
        Kind kind,
        Granularity granularity,
        Unit unit,
        Text name,
        Text definition,
        @Nullable Dimension dimension) {

    private static final Text UNNAMED = Text.of("", "");

    static IndicatorDraft stock(Field field, String code, Unit unit, Granularity granularity) {
        return new IndicatorDraft(code, field, Kind.STOCK, granularity, unit, UNNAMED, UNNAMED, null);
    }

    static IndicatorDraft flow(Field field, String code, Unit unit, Granularity granularity) {
        return new IndicatorDraft(code, field, Kind.FLOW, granularity, unit, UNNAMED, UNNAMED, null);
    }

    static IndicatorDraft ratio(Field field, String code, Unit unit, Granularity granularity) {
        return new IndicatorDraft(code, field, Kind.RATIO, granularity, unit, UNNAMED, UNNAMED, null);
    }

    IndicatorDraft named(String zh, String en) {
        return new IndicatorDraft(code, field, kind, granularity, unit, Text.of(zh, en), definition, dimension);
    }

    IndicatorDraft meaning(String zh, String en) {
        return new IndicatorDraft(code, field, kind, granularity, unit, name, Text.of(zh, en), dimension);
    }

    IndicatorDraft by(Dimension parts) {
        return new IndicatorDraft(code, field, kind, granularity, unit, name, definition, parts);
    }

    /** Adds up what each aggregate of the topic contributes. */
    <S extends State> Indicator from(Topic<S> topic, Function<S, List<Contribution>> contributions) {
        return from(new RecordSum<>(code, 1, kind, topic, contributions));
    }

    /** Shows one sum as it is. */
    Indicator from(Sum sum) {
        return readFrom(List.of(sum), Reading.of(sum, unit.decimals()));
    }

    /** Divides one indicator by another when read; a percentage is of a hundred. */
    Indicator of(Indicator part, Indicator whole) {
        return readFrom(
                Stream.concat(part.sums().stream(), whole.sums().stream()).toList(),
                part.reading().per(whole.reading(), unit.equals(Unit.PERCENT) ? 100 : 1));
    }

    /** Divides one sum by another when read; a percentage is of a hundred. */
    Indicator of(Sum part, Sum whole) {
        return readFrom(
                List.of(part, whole),
                Reading.of(part, 0).per(Reading.of(whole, 0), unit.equals(Unit.PERCENT) ? 100 : 1));
    }

    Indicator readFrom(List<Sum> sums, Reading reading) {
        return new Indicator(code, field, kind, granularity, unit, name, definition, dimension, sums, reading);
    }
}
