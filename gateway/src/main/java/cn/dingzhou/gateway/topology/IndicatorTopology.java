package cn.dingzhou.gateway.topology;

import cn.dingzhou.events.DeadLetters;
import cn.dingzhou.events.Topic;
import cn.dingzhou.gateway.indicator.Catalogue;
import cn.dingzhou.gateway.indicator.Sum;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * From events to sums, in one step: each task adds up what its partitions hold, and the changelog of its sums is the
 * compacted topic that every gateway replica loads and adds up over the partitions. So nothing is shuffled between tasks,
 * and a thousand events of one commit interval write the city's sum once.
 */
public final class IndicatorTopology {

    static final DeadLetters DEAD_LETTERS = new DeadLetters("gateway");

    /** Kafka's group of the topology: a changed catalogue is another group, and counts everything from the beginning. */
    public static final String APPLICATION_ID = "gateway-indicators-" + Catalogue.generation();

    /** The topic of the sums: {@link SumKey} to {@link PartialSum}, one for each key and partition. */
    public static final String SUMS_TOPIC = APPLICATION_ID + "-" + Counting.SUMS + "-changelog";

    static Topology build(List<Sum<?>> catalogue, UnreadableEvents unreadable) {
        String[] inputs =
                catalogue.stream().map(Sum::topic).map(Topic::name).distinct().toArray(String[]::new);
        return new Topology()
                .addSource("events", new ByteArrayDeserializer(), new ByteArrayDeserializer(), inputs)
                .addProcessor("counting", () -> new Counting(catalogue, DEAD_LETTERS, unreadable), "events")
                .addStateStore(aggregates(catalogue), "counting")
                .addStateStore(sums(), "counting")
                .addSink(
                        "dead-letters",
                        DEAD_LETTERS.topic(),
                        new ByteArraySerializer(),
                        new ByteArraySerializer(),
                        "counting");
    }

    /** In memory: after a kill it is read back from its changelog, where only what was committed counts (KAFKA-20685). */
    private static StoreBuilder<KeyValueStore<String, Counted>> aggregates(List<Sum<?>> catalogue) {
        List<String> codes = catalogue.stream().map(Sum::code).toList();
        Serde<Counted> values = Serdes.serdeFrom(
                (topic, counted) -> counted == null ? null : counted.toBytes(codes),
                (topic, bytes) -> bytes == null ? null : Counted.fromBytes(bytes, codes));
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(Counting.AGGREGATES), Serdes.String(), values)
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

    /** Reads a key of {@link #SUMS_TOPIC}. */
    public static SumKey key(byte[] bytes) {
        return SumKey.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Reads a value of {@link #SUMS_TOPIC}. */
    public static PartialSum value(byte[] bytes) {
        return PartialSum.fromBytes(bytes);
    }

    private IndicatorTopology() {}
}
