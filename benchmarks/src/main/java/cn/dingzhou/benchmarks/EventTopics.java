package cn.dingzhou.benchmarks;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The services' topics at a broker, written without the services and read without the gateway. */
record EventTopics(String bootstrapServers) {

    private static final short ONE_BROKER = 1;
    private static final Duration POLL = Duration.ofMillis(100);

    /** Returns how many events were written. */
    long fill(Stream<Event> events) {
        Random ids = new Random(1);
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 20, "compression.type", "lz4");
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers));
                Producer<byte[], byte[]> producer =
                        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            admin.createTopics(Topics.ALL.stream()
                            .map(topic -> topic.definition(ONE_BROKER))
                            .toList())
                    .all()
                    .get();
            awaitLeaders(admin);
            return events.map(event ->
                            producer.send(Envelope.of(RandomIds.next(ids), "benchmarks", event, Instant.EPOCH, null)
                                    .toRecord(event.topic().name())))
                    .count();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever asks for a partition's end is answered by its leader. */
    private static void awaitLeaders(Admin admin) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> ends = Topics.ALL.stream()
                .flatMap(topic -> IntStream.range(0, topic.partitions())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        admin.listOffsets(ends).all().get();
    }

    /** Reads all of them as bytes, from the beginning; returns how long it took, in milliseconds. */
    double read() {
        return Stopwatch.millis(this::readOnce);
    }

    private void readOnce() {
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", bootstrapServers));
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Topics.ALL.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL);
            }
        }
    }
}
