package cn.dingzhou.gateway.topology;

import cn.dingzhou.gateway.GatewayConfig;
import cn.dingzhou.gateway.indicator.Catalogue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.processor.WallclockTimestampExtractor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the topology running, however late Kafka comes and however often it goes. Plain Kafka Streams instead of
 * quarkus-kafka-streams, which waits for topics others must create and gives up for good after an error.
 */
@ApplicationScoped
class TopologyRunner {

    private static final Logger LOG = Logger.getLogger(TopologyRunner.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Map<String, Object> kafka;
    private final InputTopics topics;
    private final MeterRegistry metrics;
    private final Duration commitInterval;
    private final CountDownLatch stopping = new CountDownLatch(1);

    @Nullable
    private volatile KafkaStreams running;

    private final Thread runner = new Thread(this::keepRunning, "indicator-topology");

    TopologyRunner(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            InputTopics topics,
            MeterRegistry metrics,
            GatewayConfig config) {
        this.kafka = kafka;
        this.topics = topics;
        this.metrics = metrics;
        this.commitInterval = config.indicators().commitInterval();
    }

    void start(@Observes StartupEvent event) {
        Gauge.builder("gateway.indicators.lag", this, TopologyRunner::lag)
                .description("events that wait to be counted")
                .register(metrics);
        runner.setDaemon(true);
        runner.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        runner.interrupt();
        runner.join(LONGEST_PAUSE.toMillis());
    }

    private void keepRunning() {
        Duration pause = SHORTEST_PAUSE;
        try {
            do {
                long began = System.nanoTime();
                runUntilItFails();
                boolean wasFine = System.nanoTime() - began > LONGEST_PAUSE.toNanos();
                Duration longer = pause.multipliedBy(2);
                pause = wasFine ? SHORTEST_PAUSE : longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
            } while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            LOG.debug("the indicator topology stops");
        }
    }

    /** What it had counted is read back from Kafka the next time. */
    private void runUntilItFails() throws InterruptedException {
        try {
            topics.create();
            run(new KafkaStreams(IndicatorTopology.build(Catalogue.sums(), this::unreadable), settings()));
        } catch (ExecutionException | RuntimeException failure) {
            LOG.warnf("the indicator topology waits for Kafka: %s", failure.getMessage());
        }
    }

    private void run(KafkaStreams streams) throws InterruptedException {
        CountDownLatch failed = new CountDownLatch(1);
        streams.setUncaughtExceptionHandler(failure -> {
            LOG.error("the indicator topology failed and starts again", failure);
            failed.countDown();
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        try {
            streams.start();
            running = streams;
            failed.await();
        } finally {
            running = null;
            streams.close(SHORTEST_PAUSE.multipliedBy(5));
        }
    }

    /** Events of the partition furthest behind that wait to be counted; unknown while nothing runs. */
    private double lag() {
        KafkaStreams streams = running;
        return streams == null
                ? Double.NaN
                : streams.metrics().values().stream()
                        .filter(metric -> metric.metricName().name().equals("records-lag-max"))
                        .mapToDouble(metric -> (double) metric.metricValue())
                        .filter(Double::isFinite)
                        .max()
                        .orElse(Double.NaN);
    }

    private void unreadable(String topic, String reason) {
        metrics.counter("gateway.dead.letters", "topic", topic, "reason", reason)
                .increment();
        LOG.warnf("an event of %s went to the dead letters: %s", topic, reason);
    }

    private Properties settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, IndicatorTopology.APPLICATION_ID);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitInterval.toMillis());
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) topics.replication());
        // An event's own time is in its envelope; a timestamp that is none must not stop the topology.
        settings.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, WallclockTimestampExtractor.class);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        // A killed replica's share is taken over after this; the default of 45 s would be felt on the dashboard.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }
}
