package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.State;
import cn.dingzhou.events.Topic;
import java.util.List;
import java.util.function.Function;

/**
 * A quantity that is added up over all aggregates of a topic, by region and month.
 *
 * @param contributions what an aggregate in this state adds; a pure function of the state
 */
public record Sum<S extends State>(String code, Topic<S> topic, Function<S, List<Contribution>> contributions) {

    @Override
    public String toString() {
        return code;
    }
}
