package cn.dingzhou.gateway.topology;

import cn.dingzhou.gateway.indicator.Catalogue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.processor.WallclockTimestampExtractor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps topologies running, however late Kafka comes and however often it goes. Plain Kafka Streams instead of
 * quarkus-kafka-streams, which waits for topics others must create and gives up for good after an error.
 */
@ApplicationScoped
public class TopologyRunner {

    private static final Logger LOG = Logger.getLogger(TopologyRunner.class);
    private static final long LOOK_MS = 200;
    /** Bytes of the sums that change within the longest step, which are written once as long as they fit. */
    private static final long SUMS_OF_A_STEP = 32L << 20;

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Map<String, Object> kafka;
    private final InputTopics topics;
    private final MeterRegistry metrics;
    private final Duration commitInterval;
    private final Set<KafkaStreams> running = ConcurrentHashMap.newKeySet();

    TopologyRunner(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            InputTopics topics,
            MeterRegistry metrics,
            @ConfigProperty(name = "gateway.indicators.commit-interval") Duration commitInterval) {
        this.kafka = kafka;
        this.topics = topics;
        this.metrics = metrics;
        this.commitInterval = commitInterval;
        Gauge.builder("gateway.indicators.lag", this, TopologyRunner::lag)
                .description("events that wait to be counted")
                .register(metrics);
    }

    /** Counts from now on, until it is stopped. */
    public Background count(Run run) {
        return Background.started("counting " + run.applicationId(), stopping -> keepRunning(run, stopping));
    }

    private void keepRunning(Run run, CountDownLatch stopping) throws InterruptedException {
        Duration pause = SHORTEST_PAUSE;
        do {
            long began = System.nanoTime();
            runUntilItFails(run, stopping);
            boolean wasFine = System.nanoTime() - began > LONGEST_PAUSE.toNanos();
            Duration longer = pause.multipliedBy(2);
            pause = wasFine ? SHORTEST_PAUSE : longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        } while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** What it had counted is read back from Kafka the next time. */
    private void runUntilItFails(Run run, CountDownLatch stopping) throws InterruptedException {
        try {
            topics.create(run);
            keep(
                    new KafkaStreams(
                            IndicatorTopology.build(Catalogue.sums(), run, commitInterval, this::unreadable),
                            settings(run)),
                    stopping);
        } catch (ExecutionException | RuntimeException failure) {
            LOG.warnf("the indicator topology waits for Kafka: %s", failure.getMessage());
        }
    }

    private void keep(KafkaStreams streams, CountDownLatch stopping) throws InterruptedException {
        CountDownLatch failed = new CountDownLatch(1);
        streams.setUncaughtExceptionHandler(failure -> {
            LOG.error("the indicator topology failed and starts again", failure);
            failed.countDown();
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        try {
            streams.start();
            running.add(streams);
            boolean goesOn = true;
            while (goesOn) {
                goesOn = stopping.getCount() > 0 && !failed.await(LOOK_MS, TimeUnit.MILLISECONDS);
            }
        } finally {
            running.remove(streams);
            streams.close(SHORTEST_PAUSE.multipliedBy(5));
        }
    }

    /** Events of the partition furthest behind that wait to be counted; unknown while nothing runs. */
    private double lag() {
        return running.stream()
                .flatMap(streams -> streams.metrics().values().stream())
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

    private Properties settings(Run run) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, run.applicationId());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(
                StreamsConfig.NUM_STREAM_THREADS_CONFIG,
                Math.min(Runtime.getRuntime().availableProcessors(), IndicatorTopology.FACTS_PARTITIONS));
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, Pace.LONGEST_STEP.toMillis());
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, SUMS_OF_A_STEP);
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
