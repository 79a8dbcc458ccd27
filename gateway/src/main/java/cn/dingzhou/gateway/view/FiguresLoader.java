package cn.dingzhou.gateway.view;

import cn.dingzhou.gateway.topology.Background;
import cn.dingzhou.gateway.topology.Run;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/** Keeps this replica's figures up to date, and begins anew when the broker's answers make no sense any more. */
@ApplicationScoped
public class FiguresLoader {

    private static final Logger LOG = Logger.getLogger(FiguresLoader.class);
    private static final long PAUSE_MS = 500;

    private final Map<String, Object> kafka;
    private final FiguresReading reading;

    FiguresLoader(@Identifier("default-kafka-broker") Map<String, Object> kafka, FiguresReading reading) {
        this.kafka = new HashMap<>(kafka);
        this.reading = reading;
        this.kafka.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.kafka.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.kafka.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        this.kafka.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    }

    /** Shows the run's figures once they are whole, and keeps them up to date until it is stopped. */
    public Background load(Run run, Runnable whenShown) {
        return Background.started("figures of " + run.applicationId(), stopping -> {
            do {
                loadUntilItFails(run, stopping, whenShown);
            } while (!stopping.await(PAUSE_MS, TimeUnit.MILLISECONDS));
        });
    }

    private void loadUntilItFails(Run run, CountDownLatch stopping, Runnable whenShown) {
        Map<String, Object> settings = new HashMap<>(kafka);
        // Takes no part in the topology's group, but may ask how far it has counted.
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, run.applicationId());
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            reading.from(run, consumer, () -> stopping.getCount() > 0, whenShown);
        } catch (InterruptException stopped) {
            LOG.debug("the loading of figures is interrupted");
            Thread.currentThread().interrupt();
        } catch (KafkaException away) {
            LOG.warnf("the figures wait for Kafka: %s", away.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("the figures are loaded anew", failure);
        }
    }
}
