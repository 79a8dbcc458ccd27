package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.State;
import cn.dingzhou.events.Topic;
import java.util.List;
import java.util.function.Function;

/**
 * A sum over all aggregates of a topic, each of which adds by itself.
 *
 * @param contributions what an aggregate in this state adds; a pure function of the state
 */
public record RecordSum<S extends State>(
        String code, int version, Kind kind, Topic<S> topic, Function<S, List<Contribution>> contributions)
        implements Sum {

    static <S extends State> RecordSum<S> flow(
            String code, Topic<S> topic, Function<S, List<Contribution>> contributions) {
        return new RecordSum<>(code, 1, Kind.FLOW, topic, contributions);
    }

    static <S extends State> RecordSum<S> stock(
            String code, Topic<S> topic, Function<S, List<Contribution>> contributions) {
        return new RecordSum<>(code, 1, Kind.STOCK, topic, contributions);
    }

    @Override
    public List<Topic<?>> topics() {
        return List.of(topic);
    }
}
