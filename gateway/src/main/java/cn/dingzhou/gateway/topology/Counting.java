package cn.dingzhou.gateway.topology;

import cn.dingzhou.events.DeadLetters;
import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.State;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.UnreadableEventException;
import cn.dingzhou.gateway.indicator.Contribution;
import cn.dingzhou.gateway.indicator.Sum;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Counts one event after the other; what it cannot count goes to the dead letters. */
final class Counting implements Processor<byte[], byte[], byte[], byte[]> {

    static final String AGGREGATES = "aggregates";
    static final String SUMS = "sums";

    private final Map<String, Topic<?>> topics;
    private final List<Sum<?>> catalogue;
    private final DeadLetters deadLetters;
    private final UnreadableEvents unreadable;
    private ProcessorContext<byte[], byte[]> context;
    private KeyValueStore<String, Counted> aggregates;
    private KeyValueStore<SumKey, PartialSum> sums;

    @SuppressWarnings("NullAway.Init")
    Counting(List<Sum<?>> catalogue, DeadLetters deadLetters, UnreadableEvents unreadable) {
        this.topics = catalogue.stream()
                .map(Sum::topic)
                .distinct()
                .collect(Collectors.toMap(Topic::name, Function.identity()));
        this.catalogue = catalogue;
        this.deadLetters = deadLetters;
        this.unreadable = unreadable;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        this.context = context;
        this.aggregates = context.getStateStore(AGGREGATES);
        this.sums = context.getStateStore(SUMS);
    }

    @Override
    public void process(Record<byte[], byte[]> message) {
        ConsumerRecord<byte[], byte[]> received = received(message);
        try {
            Topic<?> topic = topics.get(received.topic());
            Envelope envelope = Envelope.read(received);
            count(topic.name() + "/" + envelope.key(), counted(topic, envelope), envelope.time());
        } catch (UnreadableEventException reason) {
            ProducerRecord<byte[], byte[]> letter = deadLetters.letter(received, String.valueOf(reason.getMessage()));
            context.forward(new Record<>(letter.key(), letter.value(), message.timestamp(), letter.headers()));
            unreadable.found(received.topic(), String.valueOf(reason.getMessage()));
        }
    }

    private <S extends State> Counted counted(Topic<S> topic, Envelope envelope) throws UnreadableEventException {
        S state = envelope.state(topic);
        Map<SumKey, Long> contributions = new LinkedHashMap<>();
        try {
            for (Sum<?> sum : state == null ? List.<Sum<?>>of() : catalogue) {
                for (Contribution part : contributions(sum, topic, state)) {
                    contributions.merge(new SumKey(sum.code(), part.region(), part.month()), part.amount(), Long::sum);
                }
            }
        } catch (RuntimeException absurd) {
            throw new UnreadableEventException("body-not-countable", absurd);
        }
        return new Counted(envelope.version(), contributions);
    }

    @SuppressWarnings("unchecked") // A sum of this topic takes states of this topic.
    private static <S extends State> List<Contribution> contributions(Sum<?> sum, Topic<S> topic, State state) {
        return sum.topic().equals(topic) ? ((Sum<S>) sum).contributions().apply((S) state) : List.of();
    }

    private void count(String key, Counted now, Instant at) {
        Counted before = Optional.ofNullable(aggregates.get(key)).orElse(new Counted(Long.MIN_VALUE, Map.of()));
        if (now.version() <= before.version()) {
            return;
        }
        aggregates.put(key, now);
        Map<SumKey, Change> changes = new HashMap<>();
        before.contributions().forEach((sum, amount) -> changes.put(sum, new Change(-amount, -1)));
        now.contributions().forEach((sum, amount) -> changes.merge(sum, new Change(amount, 1), Change::plus));
        changes.forEach((sum, change) -> {
            if (change.amount() != 0 || change.records() != 0) {
                add(sum, change, at);
            }
        });
    }

    private void add(SumKey sum, Change change, Instant at) {
        for (RegionCode region : sum.region().upwards()) {
            SumKey key = sum.in(region);
            PartialSum present = Optional.ofNullable(sums.get(key)).orElse(PartialSum.NONE);
            sums.put(key, present.plus(change.amount(), change.records(), at));
        }
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

    private record Change(long amount, long records) {
        Change plus(Change other) {
            return new Change(amount + other.amount, records + other.records);
        }
    }
}
