package cn.dingzhou.gateway.topology;

import cn.dingzhou.gateway.indicator.Contribution;
import cn.dingzhou.gateway.indicator.Fact;
import cn.dingzhou.gateway.indicator.SubjectSum;
import cn.dingzhou.gateway.indicator.Sum;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Counts a subject anew whenever something else is told of it. */
final class Gathering implements Processor<byte[], byte[], byte[], byte[]> {

    static final String SUBJECTS = "subjects";

    private final List<Sum> catalogue;
    private final Map<String, SubjectSum> bySubject;
    private final Duration soon;
    private KeyValueStore<String, Map<String, Told>> subjects;
    private Tally tally;
    private Pace pace;

    @SuppressWarnings("NullAway.Init")
    Gathering(List<Sum> catalogue, Duration soon) {
        this.catalogue = catalogue;
        this.soon = soon;
        this.bySubject = catalogue.stream()
                .filter(SubjectSum.class::isInstance)
                .map(SubjectSum.class::cast)
                .collect(Collectors.toMap(SubjectSum::code, Function.identity()));
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        this.subjects = context.getStateStore(SUBJECTS);
        this.tally = new Tally(context.getStateStore(Counting.SUMS), catalogue);
        this.pace = new Pace(context, soon);
    }

    @Override
    public void process(Record<byte[], byte[]> message) {
        FactKey key = FactKey.fromBytes(message.key());
        SubjectSum sum = Objects.requireNonNull(bySubject.get(key.sum()));
        Map<String, Told> before = Objects.requireNonNullElse(subjects.get(key.place()), Map.of());
        Map<String, Told> now = new TreeMap<>(before);
        Told told = Told.fromBytes(message.value());
        if (told.facts().isEmpty()) {
            now.remove(key.aggregate());
        } else {
            now.put(key.aggregate(), told);
        }
        subjects.put(key.place(), now.isEmpty() ? null : now);
        tally.change(shares(sum, before), shares(sum, now), told.at());
        pace.counted(told.at());
    }

    /** What the subject contributes by all that is told of it. */
    static Map<SumKey, Long> shares(SubjectSum sum, Map<String, Told> told) {
        Map<SumKey, Long> shares = new LinkedHashMap<>();
        List<Fact> facts =
                told.values().stream().flatMap(each -> each.facts().stream()).toList();
        List<Contribution> contributions =
                facts.isEmpty() ? List.of() : sum.contributions().apply(facts);
        Tally.add(sum, contributions, shares);
        return shares;
    }

    /** The end of a telling: nothing more is told of the subject. */
    static Told nothing(Instant at) {
        return new Told(at, List.of());
    }
}
