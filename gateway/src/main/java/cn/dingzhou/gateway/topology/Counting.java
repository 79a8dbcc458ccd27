package cn.dingzhou.gateway.topology;

import cn.dingzhou.events.DeadLetters;
import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.State;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.UnreadableEventException;
import cn.dingzhou.gateway.indicator.Fact;
import cn.dingzhou.gateway.indicator.RecordSum;
import cn.dingzhou.gateway.indicator.SubjectSum;
import cn.dingzhou.gateway.indicator.Sum;
import cn.dingzhou.gateway.topology.Counted.Telling;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Counts one event after the other: what an aggregate adds by itself, and what it tells of subjects, which are counted where
 * they come together. What it cannot count goes to the dead letters.
 */
final class Counting implements Processor<byte[], byte[], byte[], byte[]> {

    static final String AGGREGATES = "aggregates";
    static final String SUMS = "sums";
    static final String TO_DEAD_LETTERS = "dead-letters";
    static final String TO_FACTS = "tell";

    private final Map<String, Topic<?>> topics;
    private final List<Sum> catalogue;
    private final Map<Topic<?>, List<Sum>> byTopic;
    private final Duration soon;
    private final DeadLetters deadLetters;
    private final UnreadableEvents unreadable;
    private ProcessorContext<byte[], byte[]> context;
    private KeyValueStore<String, Counted> aggregates;
    private Tally tally;
    private Pace pace;

    @SuppressWarnings("NullAway.Init")
    Counting(List<Sum> catalogue, Duration soon, DeadLetters deadLetters, UnreadableEvents unreadable) {
        this.topics = catalogue.stream()
                .flatMap(sum -> sum.topics().stream())
                .distinct()
                .collect(Collectors.toMap(Topic::name, Function.identity()));
        this.catalogue = catalogue;
        this.byTopic = topics.values().stream()
                .collect(Collectors.toMap(Function.identity(), topic -> catalogue.stream()
                        .filter(sum -> sum.topics().contains(topic))
                        .toList()));
        this.soon = soon;
        this.deadLetters = deadLetters;
        this.unreadable = unreadable;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        this.context = context;
        this.aggregates = context.getStateStore(AGGREGATES);
        this.tally = new Tally(context.getStateStore(SUMS), catalogue);
        this.pace = new Pace(context, soon);
    }

    @Override
    public void process(Record<byte[], byte[]> message) {
        ConsumerRecord<byte[], byte[]> received = received(message);
        try {
            Topic<?> topic = Objects.requireNonNull(topics.get(received.topic()));
            Envelope envelope = Envelope.read(received);
            count(topic.name() + "/" + envelope.key(), share(topic, envelope), envelope.time(), message);
            pace.counted(envelope.time());
        } catch (UnreadableEventException reason) {
            ProducerRecord<byte[], byte[]> letter = deadLetters.letter(received, String.valueOf(reason.getMessage()));
            context.forward(
                    new Record<>(letter.key(), letter.value(), message.timestamp(), letter.headers()), TO_DEAD_LETTERS);
            unreadable.found(received.topic(), String.valueOf(reason.getMessage()));
        }
    }

    /** What an aggregate is to the catalogue in one version. */
    private record Share(long version, Map<SumKey, Long> contributions, Map<Telling, List<Fact>> facts) {
        Counted counted() {
            return new Counted(version, contributions, List.copyOf(facts.keySet()));
        }
    }

    private <S extends State> Share share(Topic<S> topic, Envelope envelope) throws UnreadableEventException {
        S state = envelope.state(topic);
        Share share = new Share(envelope.version(), new LinkedHashMap<>(), new LinkedHashMap<>());
        try {
            for (Sum sum : state == null ? List.<Sum>of() : Objects.requireNonNull(byTopic.get(topic))) {
                add(sum, topic, state, share);
            }
        } catch (RuntimeException absurd) {
            throw new UnreadableEventException("body-not-countable", absurd);
        }
        return share;
    }

    @SuppressWarnings("unchecked") // A sum of this topic takes states of this topic.
    private static <S extends State> void add(Sum sum, Topic<S> topic, State state, Share share) {
        if (sum instanceof RecordSum<?> ofRecords && ofRecords.topic().equals(topic)) {
            Tally.add(sum, ((RecordSum<S>) ofRecords).contributions().apply((S) state), share.contributions);
        }
        if (sum instanceof SubjectSum ofSubjects) {
            for (SubjectSum.Source<?> source : ofSubjects.sources()) {
                if (source.topic().equals(topic)) {
                    for (Fact fact : ((SubjectSum.Source<S>) source).facts().apply((S) state)) {
                        share.facts
                                .computeIfAbsent(new Telling(sum.code(), fact.subject()), telling -> new ArrayList<>())
                                .add(fact);
                    }
                }
            }
        }
    }

    private void count(String key, Share now, Instant at, Record<byte[], byte[]> message) {
        Counted before = Objects.requireNonNullElse(aggregates.get(key), Counted.NEVER);
        if (now.version() <= before.version()) {
            return;
        }
        aggregates.put(key, now.counted());
        tally.change(before.contributions(), now.contributions(), at);
        before.tellings().stream()
                .filter(telling -> !now.facts().containsKey(telling))
                .forEach(telling -> tell(telling, key, Gathering.nothing(at), message));
        now.facts().forEach((telling, facts) -> tell(telling, key, new Told(at, facts), message));
    }

    private void tell(Telling telling, String aggregate, Told told, Record<byte[], byte[]> message) {
        byte[] key = new FactKey(telling.sum(), telling.subject(), aggregate).toBytes();
        context.forward(new Record<>(key, told.toBytes(), message.timestamp()), TO_FACTS);
    }

    private ConsumerRecord<byte[], byte[]> received(Record<byte[], byte[]> message) {
        RecordMetadata origin = context.recordMetadata().orElseThrow();
        return new ConsumerRecord<>(
                origin.topic(),
                origin.partition(),
                origin.offset(),
                message.timestamp(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                message.key(),
                message.value(),
                message.headers(),
                Optional.empty());
    }
}
