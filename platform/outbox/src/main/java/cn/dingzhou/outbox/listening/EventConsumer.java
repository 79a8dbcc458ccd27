package cn.dingzhou.outbox.listening;

import cn.dingzhou.outbox.Broker;
import cn.dingzhou.outbox.ServiceName;
import cn.dingzhou.outbox.Setbacks;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Reads the topics that a service listens to, until it is told to stop. Nothing is passed over: what fails is tried
 * again, and what fails for good goes to the dead letters.
 */
final class EventConsumer implements Runnable {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);

    /** After so many failures that are not the database's (3 s), the events are looked at one by one. */
    private static final int PATIENCE = 5;

    private final Broker broker;
    private final ServiceName service;
    private final Pattern topics;
    private final EventApplication application;
    private final ListeningMeters meters;
    private final Setbacks setbacks = new Setbacks("Listening to events");
    private final CountDownLatch stopping = new CountDownLatch(1);
    private int failures;

    EventConsumer(
            Broker broker, ServiceName service, Pattern topics, EventApplication application, ListeningMeters meters) {
        this.broker = broker;
        this.service = service;
        this.topics = topics;
        this.application = application;
        this.meters = meters;
    }

    @Override
    public void run() {
        Duration pause = Duration.ZERO;
        while (!stopsWithin(pause)) {
            try {
                listen();
            } catch (Throwable failed) {
                pause = failed(failed);
            }
        }
    }

    /** Ends the work after the records at hand. */
    void stop() {
        stopping.countDown();
    }

    Optional<String> setback() {
        return setbacks.current();
    }

    private void listen() {
        KafkaConsumer<byte[], byte[]> consumer = open();
        try {
            consumer.subscribe(topics);
            while (!stopsWithin(Duration.ZERO)) {
                readOn(consumer);
            }
        } finally {
            consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
        }
    }

    private KafkaConsumer<byte[], byte[]> open() {
        return broker.consumer(Map.of(
                ConsumerConfig.GROUP_ID_CONFIG, service.value(),
                // A killed replica is missed after 10 s instead of 45.
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000,
                // How soon a topic is found that its owner creates later.
                ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000));
    }

    private void readOn(KafkaConsumer<byte[], byte[]> consumer) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        meters.lag(consumer);
        if (records.isEmpty()) {
            return;
        }
        try {
            if (failures < PATIENCE) {
                application.applyTogether(records);
            } else {
                application.applySeparately(records);
            }
        } catch (Throwable failed) {
            failures += DatabaseTrouble.isBehind(failed) ? 0 : 1;
            rewind(consumer, records);
            stopsWithin(failed(failed));
            return;
        }
        failures = 0;
        setbacks.overcome();
        meters.read(records.count());
        commit(consumer);
    }

    private Duration failed(Throwable failure) {
        meters.failed(failure);
        return setbacks.add(failure);
    }

    private static void rewind(KafkaConsumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<byte[], byte[]>> polled = records.records(partition);
            consumer.seek(partition, polled.get(0).offset());
        }
    }

    /** Without it the records come again after a restart, and change nothing. */
    private static void commit(KafkaConsumer<byte[], byte[]> consumer) {
        try {
            consumer.commitSync();
        } catch (KafkaException notCommitted) {
            LOG.debug("offsets are committed with the next records", notCommitted);
        }
    }

    private boolean stopsWithin(Duration time) {
        try {
            return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException alsoMeansStop) {
            return true;
        }
    }
}
