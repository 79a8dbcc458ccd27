package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.State;
import cn.dingzhou.events.Topic;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sum over subjects (a person, a household, an enterprise, a village) of whom several aggregates tell: who counts once
 * however many records there are, or only if one record meets another.
 *
 * @param sources which aggregates tell what of whom
 * @param contributions what a subject adds, by all that is told of it; a pure function that does not mind the order
 */
public record SubjectSum(
        String code,
        int version,
        Kind kind,
        List<Source<?>> sources,
        Function<List<Fact>, List<Contribution>> contributions)
        implements Sum {

    /** What an aggregate in this state tells of its subjects. */
    public record Source<S extends State>(Topic<S> topic, Function<S, List<Fact>> facts) {}

    @Override
    public List<Topic<?>> topics() {
        return sources.stream().map(Source::topic).collect(Collectors.toList());
    }
}
