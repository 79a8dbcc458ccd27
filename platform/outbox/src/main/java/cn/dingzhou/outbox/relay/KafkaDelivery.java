package cn.dingzhou.outbox.relay;

import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.outbox.Broker;
import cn.dingzhou.outbox.ServiceName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * One Kafka transaction per delivery. All replicas use the same transactional id, so opening one fences every earlier
 * one: what a paused relay had read before cannot arrive after what its follower has sent.
 */
final class KafkaDelivery implements EventDelivery {

    private static final Map<Class<? extends KafkaException>, String> REJECTIONS = Map.of(
            RecordTooLargeException.class, "record-too-large",
            RecordBatchTooLargeException.class, "record-too-large",
            InvalidRecordException.class, "record-invalid",
            InvalidTimestampException.class, "timestamp-invalid",
            SerializationException.class, "record-unserialisable");

    private final KafkaProducer<byte[], byte[]> producer;
    private final Set<String> topics;

    private KafkaDelivery(KafkaProducer<byte[], byte[]> producer, Set<String> topics) {
        this.producer = producer;
        this.topics = topics;
    }

    static KafkaDelivery open(Broker broker, ServiceName service) {
        KafkaProducer<byte[], byte[]> producer = broker.producer(Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + ".outbox",
                // Readers wait no longer than this for the end of a transaction whose relay died.
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 30_000,
                ProducerConfig.LINGER_MS_CONFIG, 0));
        Set<String> topics =
                Topics.ownedBy(service.owner()).stream().map(Topic::name).collect(Collectors.toSet());
        KafkaDelivery delivery = new KafkaDelivery(producer, topics);
        try {
            delivery.producer.initTransactions();
            return delivery;
        } catch (RuntimeException failed) {
            delivery.close();
            throw failed;
        }
    }

    @Override
    public void deliver(List<UnsentEvent> events) throws RejectedEventException {
        requireOwnTopics(events);
        List<Future<?>> acknowledgements = new ArrayList<>(events.size());
        try {
            producer.beginTransaction();
            for (UnsentEvent event : events) {
                acknowledgements.add(producer.send(event.envelope().toRecord(event.topic())));
            }
            producer.commitTransaction();
        } catch (KafkaException failed) {
            Optional<KafkaException> rejection = rejectionAmong(acknowledgements);
            if (rejection.isEmpty()) {
                throw failed;
            }
            producer.abortTransaction();
            throw new RejectedEventException(
                    REJECTIONS.getOrDefault(rejection.get().getClass(), "rejected"), rejection.get());
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }

    /** A topic that an earlier version of the service had would be waited for without end. */
    private void requireOwnTopics(List<UnsentEvent> events) throws RejectedEventException {
        if (!events.stream().map(UnsentEvent::topic).allMatch(topics::contains)) {
            throw new RejectedEventException("topic-unknown", null);
        }
    }

    /** The transaction's own failure says only that one of its records failed. */
    private static Optional<KafkaException> rejectionAmong(List<Future<?>> acknowledgements) {
        return acknowledgements.stream()
                .filter(Future::isDone)
                .map(KafkaDelivery::failure)
                .filter(KafkaException.class::isInstance)
                .map(KafkaException.class::cast)
                .filter(failure -> REJECTIONS.containsKey(failure.getClass()))
                .findFirst();
    }

    private static @Nullable Throwable failure(Future<?> acknowledgement) {
        try {
            acknowledgement.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
