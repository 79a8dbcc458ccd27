package cn.dingzhou.gateway.view;

import cn.dingzhou.gateway.topology.IndicatorTopology;
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

/** Keeps this replica's figures up to date, and begins anew when the broker's answers make no sense any more. */
@ApplicationScoped
class FiguresLoader {

    private static final Logger LOG = Logger.getLogger(FiguresLoader.class);
    private static final long PAUSE_MS = 500;

    private final Map<String, Object> kafka;
    private final FiguresReading reading;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread loader = new Thread(this::keepLoading, "figures-loader");

    @Nullable
    private volatile Consumer<?, ?> reader;

    FiguresLoader(@Identifier("default-kafka-broker") Map<String, Object> kafka, FiguresReading reading) {
        this.kafka = new HashMap<>(kafka);
        this.reading = reading;
    }

    void start(@Observes StartupEvent event) {
        kafka.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        kafka.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        kafka.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        kafka.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // Takes no part in the topology's group, but may ask how far it has counted.
        kafka.put(ConsumerConfig.GROUP_ID_CONFIG, IndicatorTopology.APPLICATION_ID);
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
            LOG.debug("the loading of figures stops");
        }
    }

    private void loadUntilItFails() {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            reader = consumer;
            reading.from(consumer, () -> stopping.getCount() > 0);
        } catch (WakeupException stopped) {
            LOG.debug("the loading of figures is interrupted");
        } catch (KafkaException away) {
            LOG.warnf("the figures wait for Kafka: %s", away.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("the figures are loaded anew", failure);
        }
    }
}
