package cn.dingzhou.gateway.report.ledger;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Event;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes to the ledger. What it returns from is kept by the broker, and known to this replica. */
@ApplicationScoped
public class LedgerWriter {

    private static final Logger LOG = Logger.getLogger(LedgerWriter.class);

    /** A person waits for the answer, and may ask again. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Map<String, Object> kafka;
    private final ReadPosition position;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);

    @Nullable
    private Producer<byte[], byte[]> producer;

    LedgerWriter(@Identifier("default-kafka-broker") Map<String, Object> kafka, ReadPosition position, Clock clock) {
        this.kafka = new HashMap<>(kafka);
        this.position = position;
        this.clock = clock;
    }

    /**
     * Does what decides on a write and writes, one after the other in this replica, so that each decision knows all writes
     * before it.
     *
     * @throws DomainException 503 {@code reports-unavailable} if it never gets its turn
     */
    public <T> T inTurn(Supplier<T> decision) {
        if (!isMyTurn()) {
            throw unavailable();
        }
        try {
            return decision.get();
        } finally {
            turn.unlock();
        }
    }

    /**
     * Writes, and returns once this replica has read it.
     *
     * @throws DomainException 503 {@code reports-unavailable} if the broker does not answer: then it is written or not, and
     *     may be written again under the same key
     */
    public void write(Event event) {
        Envelope envelope = Envelope.of(UUID.randomUUID(), "gateway", event, clock.instant(), null);
        String topic = event.topic().name();
        try {
            RecordMetadata kept = producer().send(envelope.toRecord(topic)).get();
            if (!position.awaitPast(topic, kept.offset(), PATIENCE)) {
                throw unavailable();
            }
        } catch (ExecutionException | KafkaException away) {
            LOG.warnf("a report could not be written: %s", away.getMessage());
            throw unavailable();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        Producer<byte[], byte[]> closing = producer;
        if (closing != null) {
            closing.close(PATIENCE);
        }
    }

    private boolean isMyTurn() {
        try {
            return turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Producer<byte[], byte[]> producer() {
        Producer<byte[], byte[]> present = producer;
        if (present == null) {
            kafka.put(ProducerConfig.ACKS_CONFIG, "all");
            kafka.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            kafka.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            kafka.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
            kafka.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
            kafka.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
            present = new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer());
            producer = present;
        }
        return present;
    }

    private static DomainException unavailable() {
        return new DomainException(
                503,
                "reports-unavailable",
                Text.of(
                        "上报数据暂不能保存，不确定是否已保存；请用同一 id 或 Idempotency-Key 重试。",
                        "Reports cannot be kept at present, and this one may or may not be; try again with the same id or Idempotency-Key."));
    }
}
