package cn.dingzhou.gateway.report.ledger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps this replica's ledger up to date, and begins anew when the broker's answers make no sense any more. */
@ApplicationScoped
class LedgerLoader {

    private static final Logger LOG = Logger.getLogger(LedgerLoader.class);
    private static final long PAUSE_MS = 500;

    private final Map<String, Object> kafka;
    private final LedgerReading reading;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread loader = new Thread(this::keepLoading, "report-ledger-loader");

    @Nullable
    private volatile Consumer<?, ?> reader;

    LedgerLoader(@Identifier("default-kafka-broker") Map<String, Object> kafka, LedgerReading reading) {
        this.kafka = new HashMap<>(kafka);
        this.reading = reading;
    }

    void start(@Observes StartupEvent event) {
        kafka.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        kafka.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        kafka.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        loader.setDaemon(true);
        loader.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        Consumer<?, ?> interrupted = reader;
        if (interrupted != null) {
            interrupted.wakeup();
        }
        loader.join(TimeUnit.SECONDS.toMillis(5));
    }

    private void keepLoading() {
        try {
            do {
                loadUntilItFails();
            } while (!stopping.await(PAUSE_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            LOG.debug("the loading of reported figures stops");
        }
    }

    private void loadUntilItFails() {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            reader = consumer;
            reading.from(consumer, () -> stopping.getCount() > 0);
        } catch (WakeupException stopped) {
            LOG.debug("the loading of reported figures is interrupted");
        } catch (KafkaException away) {
            LOG.warnf("the reported figures wait for Kafka: %s", away.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("the reported figures are loaded anew", failure);
        }
    }
}
