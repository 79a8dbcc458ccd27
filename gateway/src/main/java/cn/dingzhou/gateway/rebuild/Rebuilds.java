package cn.dingzhou.gateway.rebuild;

import cn.dingzhou.gateway.indicator.Catalogue;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often the figures have been rebuilt, by catalogue, as all replicas read it from one topic. */
@ApplicationScoped
class Rebuilds {

    private static final TopicPartition TOPIC = new TopicPartition("gateway.rebuilds", 0);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Object> kafka;
    private final short replication;

    Rebuilds(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "events.replication") short replication) {
        this.kafka = kafka;
        this.replication = replication;
    }

    /** Asks all replicas to count anew; the number of the rebuild. */
    long order() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        try (Consumer<byte[], byte[]> consumer = consumer();
                Producer<byte[], byte[]> producer =
                        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            long next = readFromBeginning(consumer) + 1;
            producer.send(new ProducerRecord<>(TOPIC.topic(), bytes(Catalogue.generation()), bytes("" + next)))
                    .get();
            return next;
        } catch (KafkaException | ExecutionException away) {
            throw unavailable(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable(stopped);
        }
    }

    /** Makes the topic if it is not there, and reads it; fails if the broker is away. */
    Consumer<byte[], byte[]> open() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(kafka)) {
            admin.createTopics(List.of(new NewTopic(TOPIC.topic(), 1, replication)
                            .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT))))
                    .all()
                    .get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
        return consumer();
    }

    /** The rebuilds of this catalogue so far. */
    long readFromBeginning(Consumer<byte[], byte[]> consumer) {
        consumer.assign(List.of(TOPIC));
        consumer.seekToBeginning(List.of(TOPIC));
        long end = consumer.endOffsets(List.of(TOPIC)).getOrDefault(TOPIC, 0L);
        long rebuilds = 0;
        while (consumer.position(TOPIC) < end) {
            rebuilds = Math.max(rebuilds, newest(consumer, Duration.ofMillis(100)));
        }
        return rebuilds;
    }

    /** The highest number that has come meanwhile; 0 if none has. */
    long newest(Consumer<byte[], byte[]> consumer, Duration wait) {
        long newest = 0;
        for (ConsumerRecord<byte[], byte[]> ordered : consumer.poll(wait)) {
            if (text(ordered.key()).equals(Catalogue.generation())) {
                newest = Math.max(newest, Long.parseLong(text(ordered.value())));
            }
        }
        return newest;
    }

    private Consumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static DomainException unavailable(Exception cause) {
        DomainException away = new DomainException(
                503,
                "broker-away",
                Text.of("消息系统暂不可用，未下达重算；请稍后再试。", "The broker is away, nothing was ordered; try again later."));
        away.initCause(cause);
        return away;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
