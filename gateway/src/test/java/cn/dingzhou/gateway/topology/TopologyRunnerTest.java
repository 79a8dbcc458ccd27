package cn.dingzhou.gateway.topology;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EmbeddedKafka;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The runner on a broker that comes late, goes and comes back. */
class TopologyRunnerTest {

    private static final Run RUN = Run.ofCatalogue(0);
    private static final String VILLAGE = "130682108201";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final EmbeddedKafka kafka = EmbeddedKafka.started();
    private final Map<String, Object> settings = Map.of(
            "bootstrap.servers",
            kafka.bootstrapServers(),
            "reconnect.backoff.max.ms",
            500,
            "isolation.level",
            "read_committed");

    @AfterEach
    void stop() {
        kafka.close();
    }

    @Test
    void itCountsWhenKafkaComesLateGoesAndComesBackAndAfterItsOwnRestart() throws Exception {
        kafka.stop();
        Background counting = started();
        kafka.start();
        awaitTopics();
        Event first = household();
        send(first);
        awaitRegisteredHouseholds(1);

        kafka.stop();
        kafka.start();
        send(household());
        awaitRegisteredHouseholds(2);

        counting.close();
        Background other = started();
        send(first);
        send(household());
        awaitRegisteredHouseholds(3);
        other.close();
    }

    private Background started() {
        return new TopologyRunner(
                        settings,
                        new InputTopics(settings, (short) 1),
                        new SimpleMeterRegistry(),
                        Duration.ofMillis(50))
                .count(RUN);
    }

    private void awaitTopics() {
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            await().atMost(PATIENCE).until(() -> consumer.listTopics()
                    .keySet()
                    .containsAll(List.of(
                            Topics.HOUSEHOLDS.name(), IndicatorTopology.DEAD_LETTERS.topic(), RUN.sumsTopic())));
        }
    }

    private void awaitRegisteredHouseholds(long expected) {
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = IntStream.range(0, Topics.HOUSEHOLDS.partitions())
                    .mapToObj(partition -> new TopicPartition(RUN.sumsTopic(), partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<Integer, Long> shares = new HashMap<>();
            await().atMost(PATIENCE).untilAsserted(() -> {
                for (ConsumerRecord<byte[], byte[]> sum : consumer.poll(Duration.ofMillis(100))) {
                    if (IndicatorTopology.key(sum.key())
                            .toString()
                            .equals("registered-households/" + VILLAGE + "/2015-03")) {
                        shares.put(
                                sum.partition(),
                                IndicatorTopology.value(sum.value()).amount());
                    }
                }
                assertThat(shares.values().stream().collect(Collectors.summingLong(Long::longValue)))
                        .isEqualTo(expected);
            });
        }
    }

    private void send(Event event) throws Exception {
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(Envelope.of(UUID.randomUUID(), "test", event, Instant.now(), null)
                            .toRecord(event.topic().name()))
                    .get();
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Event household() {
        return new HouseholdRegistered(
                aHousehold(VILLAGE).poorSince("2015-03-02").withMembers(1).state());
    }
}
