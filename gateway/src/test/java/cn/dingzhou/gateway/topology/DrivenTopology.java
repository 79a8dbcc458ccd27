package cn.dingzhou.gateway.topology;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.gateway.indicator.Catalogue;
import cn.dingzhou.gateway.indicator.Sum;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The real topology on Kafka's test driver. */
final class DrivenTopology implements AutoCloseable {

    private static final Run RUN = Run.ofCatalogue(0);
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final TopologyTestDriver driver;
    private int unreadable;

    DrivenTopology() {
        this(Catalogue.sums());
    }

    DrivenTopology(List<Sum> sums) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, RUN.applicationId());
        driver = new TopologyTestDriver(
                IndicatorTopology.build(sums, RUN, Duration.ofMillis(50), (topic, reason) -> unreadable++), settings);
    }

    void send(Event event) {
        send(event, NOON);
    }

    void send(Event event, Instant at) {
        ProducerRecord<byte[], byte[]> sent = Envelope.of(UUID.randomUUID(), "test", event, at, null)
                .toRecord(event.topic().name());
        send(sent.topic(), sent.key(), sent.value(), sent.headers());
    }

    void send(String topic, byte @Nullable [] key, byte @Nullable [] value) {
        send(topic, key, value, new RecordHeaders());
    }

    void send(String topic, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, value, headers, NOON));
    }

    /**
     * The amounts of all sums that have a record or are not 0, by {@code indicator/region/month}, added up upwards as a
     * replica adds them up.
     */
    Map<String, Long> sums() {
        Map<String, Long> amounts = new TreeMap<>();
        shares().forEach((key, sum) -> {
            if (sum.records() > 0 || sum.amount() != 0) {
                amounts.put(key, sum.amount());
            }
        });
        return amounts;
    }

    @Nullable
    PartialSum sum(String key) {
        return shares().get(key);
    }

    private Map<String, PartialSum> shares() {
        Map<String, PartialSum> shares = new HashMap<>();
        KeyValueStore<SumKey, PartialSum> store = driver.getKeyValueStore(Counting.SUMS);
        try (KeyValueIterator<SumKey, PartialSum> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<SumKey, PartialSum> share = all.next();
                for (RegionCode region : share.key.region().upwards()) {
                    SumKey above = new SumKey(share.key.sum(), region, share.key.month(), share.key.label());
                    shares.merge(
                            above.toString(),
                            share.value,
                            (one, other) -> one.plus(other.amount(), other.records(), other.asOf()));
                }
            }
        }
        return shares;
    }

    List<TestRecord<byte[], byte[]>> written(String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    int unreadable() {
        return unreadable;
    }

    @Override
    public void close() {
        driver.close();
    }
}
