package cn.dingzhou.testing;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.State;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.UnreadableEventException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A topic of the tests' broker, as the service that owns it writes it and as every other service reads it. */
public final class EventTopic<S extends State> {

    private final Topic<S> topic;
    private final Map<String, Object> broker =
            Map.of("bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));

    /** What a relay gave up and sent again is seen once, as other services see it. */
    private final Map<String, Object> reading = new HashMap<>(broker);

    private EventTopic(Topic<S> topic) {
        this.topic = topic;
        reading.put("isolation.level", "read_committed");
    }

    /** The topic, created if its owner does not run in the test. */
    public static <S extends State> EventTopic<S> of(Topic<S> topic) {
        EventTopic<S> created = new EventTopic<>(topic);
        created.create();
        return created;
    }

    /** Sends an event as its owner would, and returns when the broker has it. */
    public void send(Event event) {
        send(Envelope.of(UUID.randomUUID(), topic.owner() + "-service", event, Instant.now(), null)
                .toRecord(topic.name()));
    }

    /** Sends what is no event. */
    public void sendGarbage(String key, String value) {
        send(new ProducerRecord<>(
                topic.name(), key.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether what is sent of one is read after what was sent before of the other. */
    public boolean keepsOrderOf(Object key, Object other) {
        return partition(key) == partition(other);
    }

    private int partition(Object key) {
        return BuiltInPartitioner.partitionForKey(key.toString().getBytes(StandardCharsets.UTF_8), topic.partitions());
    }

    /** Every event about an aggregate so far, oldest first. */
    public List<Envelope> about(Object key) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Envelope> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(100))) {
                    if (key.toString().equals(new String(message.key(), StandardCharsets.UTF_8))) {
                        found.add(Envelope.read(message));
                    }
                }
            }
            return found;
        } catch (UnreadableEventException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The aggregate's states in {@link #about}, without its tombstones. */
    public List<S> statesOf(Object key) {
        return about(key).stream()
                .filter(envelope -> envelope.body() != null)
                .map(this::state)
                .toList();
    }

    private S state(Envelope envelope) {
        try {
            return Objects.requireNonNull(envelope.state(topic));
        } catch (UnreadableEventException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void send(ProducerRecord<byte[], byte[]> message) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private void create() {
        try (Admin admin = Admin.create(broker)) {
            admin.createTopics(List.of(topic.definition((short) 1))).all().get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw new AssertionError(failed);
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
