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

/** Which rebuilds of a catalogue's figures were ordered, and which one was whole, as all replicas read it from one topic. */
@ApplicationScoped
class Rebuilds {

    private static final TopicPartition TOPIC = new TopicPartition("gateway.rebuilds", 0);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Beside the key of what was ordered. */
    private static final String WHOLE = Catalogue.generation() + "-whole";

    private final Map<String, Object> kafka;
    private final short replication;

    /**
     * What is known of the rebuilds.
     *
     * @param ordered the newest; 0 if none was
     * @param whole the newest whose figures a replica has shown; below 0 while none has
     */
    record Progress(long ordered, long whole) {

        static final Progress NONE = new Progress(0, -1);

        Progress with(Progress later) {
            return new Progress(Math.max(ordered, later.ordered), Math.max(whole, later.whole));
        }

        /** The one to show first: at once, if there is one. */
        long first() {
            return whole < 0 ? ordered : whole;
        }
    }

    Rebuilds(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "events.replication") short replication) {
        this.kafka = kafka;
        this.replication = replication;
    }

    /** Asks all replicas to count anew; the number of the rebuild. */
    long order() {
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            long next = readFromBeginning(consumer).ordered() + 1;
            tell(Catalogue.generation(), next);
            return next;
        } catch (KafkaException | ExecutionException away) {
            throw unavailable(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable(stopped);
        }
    }

    /** Tells replicas that start that its figures can be shown at once. */
    void tellWhole(long rebuild) throws ExecutionException, InterruptedException {
        tell(WHOLE, rebuild);
    }

    private void tell(String key, long number) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPIC.topic(), bytes(key), bytes("" + number)))
                    .get();
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

    /** What is known so far. */
    Progress readFromBeginning(Consumer<byte[], byte[]> consumer) {
        consumer.assign(List.of(TOPIC));
        consumer.seekToBeginning(List.of(TOPIC));
        long end = consumer.endOffsets(List.of(TOPIC)).getOrDefault(TOPIC, 0L);
        Progress progress = Progress.NONE;
        while (consumer.position(TOPIC) < end) {
            progress = progress.with(newest(consumer, Duration.ofMillis(100)));
        }
        return progress;
    }

    /** What has come meanwhile. */
    Progress newest(Consumer<byte[], byte[]> consumer, Duration wait) {
        Progress newest = Progress.NONE;
        for (ConsumerRecord<byte[], byte[]> told : consumer.poll(wait)) {
            String key = text(told.key());
            if (key.equals(Catalogue.generation())) {
                newest = newest.with(new Progress(number(told), Progress.NONE.whole()));
            } else if (key.equals(WHOLE)) {
                newest = newest.with(new Progress(Progress.NONE.ordered(), number(told)));
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

    private static long number(ConsumerRecord<byte[], byte[]> told) {
        return Long.parseLong(text(told.value()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
