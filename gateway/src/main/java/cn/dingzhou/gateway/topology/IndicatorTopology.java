package cn.dingzhou.gateway.topology;

import cn.dingzhou.events.DeadLetters;
import cn.dingzhou.events.Topic;
import cn.dingzhou.gateway.indicator.Sum;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * From events to sums: each task adds up what its partitions hold, and the changelog of its sums is the compacted topic that
 * every gateway replica loads and adds up over the partitions. So most is not shuffled between tasks, and a thousand events of
 * one commit interval write the city's sum once. Only what several aggregates tell of one subject travels, to where the
 * subject is counted.
 */
public final class IndicatorTopology {

    static final DeadLetters DEAD_LETTERS = new DeadLetters("gateway");

    /** As many as the widest input has, so that no task has more to do than the others. */
    static final int FACTS_PARTITIONS = 6;

    /**
     * The topology.
     *
     * @param soon within which an event that has just happened is committed
     */
    static Topology build(List<Sum> catalogue, Run run, Duration soon, UnreadableEvents unreadable) {
        String[] inputs = catalogue.stream()
                .flatMap(sum -> sum.topics().stream())
                .map(Topic::name)
                .distinct()
                .toArray(String[]::new);
        return new Topology()
                .addSource("events", new ByteArrayDeserializer(), new ByteArrayDeserializer(), inputs)
                .addProcessor("counting", () -> new Counting(catalogue, soon, DEAD_LETTERS, unreadable), "events")
                .addSink(
                        Counting.TO_DEAD_LETTERS,
                        DEAD_LETTERS.topic(),
                        new ByteArraySerializer(),
                        new ByteArraySerializer(),
                        "counting")
                .addSink(
                        Counting.TO_FACTS,
                        run.factsTopic(),
                        new ByteArraySerializer(),
                        new ByteArraySerializer(),
                        bySubject(),
                        "counting")
                .addSource("facts", new ByteArrayDeserializer(), new ByteArrayDeserializer(), run.factsTopic())
                .addProcessor("gathering", () -> new Gathering(catalogue, soon), "facts")
                .addStateStore(aggregates(codes(catalogue)), "counting")
                .addStateStore(subjects(), "gathering")
                .addStateStore(sums(), "counting", "gathering");
    }

    static List<String> codes(List<Sum> catalogue) {
        return catalogue.stream().map(Sum::code).toList();
    }

    private static StreamPartitioner<byte[], byte[]> bySubject() {
        return (topic, key, value, partitions) -> {
            byte[] subject = FactKey.fromBytes(key).place().getBytes(StandardCharsets.UTF_8);
            return Optional.of(Set.of(Utils.toPositive(Utils.murmur2(subject)) % partitions));
        };
    }

    /** In memory: after a kill it is read back from its changelog, where only what was committed counts (KAFKA-20685). */
    private static StoreBuilder<KeyValueStore<String, Counted>> aggregates(List<String> codes) {
        Serde<Counted> values = Serdes.serdeFrom(
                (topic, counted) -> counted == null ? null : counted.toBytes(codes),
                (topic, bytes) -> bytes == null ? null : Counted.fromBytes(bytes, codes));
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(Counting.AGGREGATES), Serdes.String(), values)
                .withLoggingEnabled(Map.of());
    }

    private static StoreBuilder<KeyValueStore<String, Map<String, Told>>> subjects() {
        Serde<Map<String, Told>> values = Serdes.serdeFrom(
                (topic, told) -> told == null ? null : Told.toBytes(told),
                (topic, bytes) -> bytes == null ? null : Told.allFromBytes(bytes));
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(Gathering.SUBJECTS), Serdes.String(), values)
                .withLoggingEnabled(Map.of());
    }

    /** Cached: what changes often within a commit interval is written once. */
    private static StoreBuilder<KeyValueStore<SumKey, PartialSum>> sums() {
        Serde<SumKey> keys = Serdes.serdeFrom(
                (topic, key) -> key.toString().getBytes(StandardCharsets.UTF_8), (topic, bytes) -> key(bytes));
        Serde<PartialSum> values = Serdes.serdeFrom(
                (topic, sum) -> sum == null ? null : sum.toBytes(),
                (topic, bytes) -> bytes == null ? null : PartialSum.fromBytes(bytes));
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(Counting.SUMS), keys, values)
                .withLoggingEnabled(Map.of())
                .withCachingEnabled();
    }

    /** Reads a key of {@link Run#sumsTopic}. */
    public static SumKey key(byte[] bytes) {
        return SumKey.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Reads a value of {@link Run#sumsTopic}. */
    public static PartialSum value(byte[] bytes) {
        return PartialSum.fromBytes(bytes);
    }

    private IndicatorTopology() {}
}
