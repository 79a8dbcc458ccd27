package cn.dingzhou.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.testing.EmbeddedKafka;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a broker with events in transactions of their own, as the outbox sends them: every other offset is a mark. */
class BacklogTest {

    private static final TopicPartition FULL = new TopicPartition("full", 0);
    private static final TopicPartition EMPTY = new TopicPartition("empty", 0);
    private static final int EVENTS = 5;

    private final EmbeddedKafka kafka = EmbeddedKafka.started();
    private final Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(
            Map.of(
                    "bootstrap.servers",
                    kafka.bootstrapServers(),
                    "isolation.level",
                    "read_committed",
                    "group.id",
                    "topology",
                    "enable.auto.commit",
                    false),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());

    @BeforeEach
    void events() throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "outbox");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
                Producer<byte[], byte[]> producer =
                        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            admin.createTopics(List.of(new NewTopic("full", 1, (short) 1), new NewTopic("empty", 1, (short) 1)))
                    .all()
                    .get();
            producer.initTransactions();
            for (int i = 0; i < EVENTS; i++) {
                producer.beginTransaction();
                producer.send(new ProducerRecord<>("full", "event".getBytes(StandardCharsets.UTF_8)));
                producer.commitTransaction();
            }
            for (int i = 0; i < 40; i++) {
                producer.beginTransaction();
                producer.send(new ProducerRecord<>("full", "aborted".getBytes(StandardCharsets.UTF_8)));
                producer.flush();
                producer.abortTransaction();
            }
        }
    }

    @AfterEach
    void stop() {
        consumer.close();
        kafka.close();
    }

    @Test
    void itIsCountedWhenTheTopologyIsPastTheLastEvent() {
        Backlog backlog = Backlog.in(List.of(FULL, EMPTY), consumer);
        long last = 2 * (EVENTS - 1);

        assertThat(backlog.isCounted(consumer)).isFalse();
        count(last);
        assertThat(backlog.isCounted(consumer)).isFalse();
        count(last + 1);
        assertThat(backlog.isCounted(consumer)).isTrue();
    }

    @Test
    void whereNothingIsNothingIsWaitedFor() {
        assertThat(Backlog.in(List.of(EMPTY), consumer).isCounted(consumer)).isTrue();
    }

    private void count(long next) {
        consumer.commitSync(Map.of(FULL, new OffsetAndMetadata(next)));
    }
}
