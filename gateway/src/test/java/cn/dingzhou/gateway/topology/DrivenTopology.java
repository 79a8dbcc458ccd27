package cn.dingzhou.gateway.topology;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Event;
import cn.dingzhou.gateway.indicator.Catalogue;
import java.time.Instant;
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

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final TopologyTestDriver driver;
    private int unreadable;

    DrivenTopology() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, IndicatorTopology.APPLICATION_ID);
        driver = new TopologyTestDriver(
                IndicatorTopology.build(Catalogue.sums(), (topic, reason) -> unreadable++), settings);
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

    /** The amounts of all sums that have a record, by {@code indicator/region/month}. */
    Map<String, Long> sums() {
        Map<String, Long> amounts = new TreeMap<>();
        KeyValueStore<SumKey, PartialSum> store = driver.getKeyValueStore(Counting.SUMS);
        try (KeyValueIterator<SumKey, PartialSum> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<SumKey, PartialSum> sum = all.next();
                if (sum.value.records() > 0) {
                    amounts.put(sum.key.toString(), sum.value.amount());
                }
            }
        }
        return amounts;
    }

    @Nullable
    PartialSum sum(String key) {
        KeyValueStore<SumKey, PartialSum> store = driver.getKeyValueStore(Counting.SUMS);
        return store.get(SumKey.parse(key));
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
