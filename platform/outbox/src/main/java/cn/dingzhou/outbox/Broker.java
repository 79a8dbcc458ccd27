package cn.dingzhou.outbox;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How to reach Kafka.
 *
 * @param connection what every client needs: addresses, security
 * @param replication copies of each topic that is created
 */
public record Broker(Map<String, Object> connection, short replication) {

    /** A client that waits at most this long gives up early enough for its owner to say so and to start over. */
    private static final int PATIENCE_MS = 10_000;

    public Broker {
        connection = Map.copyOf(connection);
    }

    public Admin admin() {
        return Admin.create(new Settings(connection, AdminClientConfig.configNames())
                .with(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS)
                .with(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS)
                .values());
    }

    /** A producer whose records are safe once acknowledged. */
    public KafkaProducer<byte[], byte[]> producer(Map<String, Object> more) {
        return new KafkaProducer<>(
                new Settings(connection, ProducerConfig.configNames())
                        .with(ProducerConfig.ACKS_CONFIG, "all")
                        .with(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true)
                        .with(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MS)
                        .with(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS)
                        .with(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * PATIENCE_MS)
                        .with(more)
                        .values(),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** A consumer that sees only what was committed and says itself how far it has come. */
    public KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> more) {
        return new KafkaConsumer<>(
                new Settings(connection, ConsumerConfig.configNames())
                        .with(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")
                        .with(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false)
                        .with(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest")
                        .with(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false)
                        .with(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS)
                        .with(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS)
                        .with(more)
                        .values(),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
