package cn.dingzhou.outbox.listening;

import static cn.dingzhou.outbox.Regions.TOPIC;
import static cn.dingzhou.outbox.Regions.key;
import static cn.dingzhou.outbox.Regions.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.DeadLetters;
import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.Topics;
import cn.dingzhou.outbox.Machines;
import cn.dingzhou.outbox.ServiceName;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventConsumerTest {

    private static Machines machines;

    /** Another group in each test, so that each reads everything that was ever written. */
    private final ServiceName service = new ServiceName("reader-" + UUID.randomUUID());

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final EventConsumer consumer = consumer(meters);
    private final Thread thread = new Thread(consumer, "listener-under-test");

    @BeforeAll
    static void start() {
        machines = new Machines();
    }

    @AfterAll
    static void stop() {
        machines.close();
    }

    @BeforeEach
    void clear() throws Exception {
        machines.clearDatabase();
        machines.execute(RegionNames.TABLE);
        try (Admin admin = machines.broker.admin()) {
            if (admin.listTopics().names().get().contains(TOPIC)) {
                admin.deleteTopics(List.of(TOPIC)).all().get();
                await().until(() -> !admin.listTopics().names().get().contains(TOPIC));
            }
        }
    }

    @AfterEach
    void stopListening() throws InterruptedException {
        consumer.stop();
        thread.join();
    }

    @Test
    void duplicatesAndOlderVersionsChangeNothing() throws Exception {
        createTopic();
        thread.start();

        send(named(101, 1, "甲"));
        await().until(() -> names(), List.of(key(101) + " 甲 1")::equals);

        send(named(101, 2, "乙"), named(101, 2, "乙"), named(101, 1, "甲"), named(102, 0, "丙"));

        await().until(() -> names(), List.of(key(101) + " 乙 2", key(102) + " 丙 1")::equals);
        assertThat(applied()).containsExactly(key(101) + " 2", key(102) + " 0");
    }

    @Test
    void ofVersionsThatAreReadTogetherOnlyTheLastIsApplied() throws Exception {
        createTopic();
        send(named(101, 1, "甲"), named(101, 2, "乙"), named(101, 3, "丙"));

        thread.start();

        await().until(() -> names(), List.of(key(101) + " 丙 1")::equals);
        assertThat(applied()).containsExactly(key(101) + " 3");
    }

    @Test
    void aTombstoneDeletesAndNothingOlderBringsItBack() throws Exception {
        createTopic();
        thread.start();
        send(named(101, 1, "甲"), named(102, 1, "乙"));
        await().until(() -> names().size() == 2);

        machines.send(List.of(message(key(101), 2, null)));
        send(named(101, 1, "甲"), named(103, 1, "丙"));

        await().until(() -> names(), List.of(key(102) + " 乙 1", key(103) + " 丙 1")::equals);
        assertThat(applied()).contains(key(101) + " 2");
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersAndTheRestIsApplied() throws Exception {
        createTopic();
        thread.start();

        send(named(101, 1, "甲"));
        machines.send(List.of(message(key(102), 1, bytes("{\"code\":"))));
        machines.send(List.of(new ProducerRecord<>(TOPIC, bytes(key(103)), bytes("no headers"))));
        send(named(104, 1, "乙"));

        await().until(() -> names(), List.of(key(101) + " 甲 1", key(104) + " 乙 1")::equals);
        await().until(
                        () -> deadLetters(),
                        List.of(key(102) + " body-malformed", key(103) + " header-missing:ce_id")::equals);
        assertThat(deadLettersCounted()).isEqualTo(2);
    }

    @Test
    void anEventThatCannotBeAppliedGoesToTheDeadLettersAfterAWhileAndTheRestIsApplied() throws Exception {
        createTopic();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            events.add(named(200 + i, 1, i == 33 ? RegionNames.POISON : "丁"));
        }
        send(events.toArray(Event[]::new));

        thread.start();

        await().until(() -> names().size() == 49);
        await().until(() -> deadLetters(), List.of(key(233) + " apply-failed")::equals);
        assertThat(applied()).hasSize(49);
        // The aggregate goes on with its next version.
        send(named(233, 2, "戊"));
        await().until(() -> names().contains(key(233) + " 戊 1"));
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedForAndNothingBecomesADeadLetter() throws Exception {
        createTopic();
        thread.start();
        send(named(101, 1, "甲"));
        await().until(() -> names().size() == 1);

        machines.postgres.stop();
        send(named(102, 1, "乙"));
        await().until(() -> failures() >= 6);
        machines.postgres.start();

        await().until(() -> names(), List.of(key(101) + " 甲 1", key(102) + " 乙 1")::equals);
        assertThat(deadLetters()).isEmpty();
        await().until(() -> consumer.setback().isEmpty());
    }

    @Test
    void aTopicThatComesLaterAndABrokerThatIsRestartedAreFound() throws Exception {
        thread.start();
        createTopic();
        send(named(101, 1, "甲"));
        await().until(() -> names().size() == 1);

        machines.kafka.stop();
        machines.kafka.start();
        send(named(102, 1, "乙"));

        await().until(() -> names().size() == 2);
    }

    @Test
    void afterARestartItGoesOnWhereItWas() throws Exception {
        createTopic();
        thread.start();
        send(named(101, 1, "甲"));
        await().until(() -> names().size() == 1);
        stopListening();
        send(named(101, 2, "乙"));

        SimpleMeterRegistry afterwards = new SimpleMeterRegistry();
        EventConsumer restarted = consumer(afterwards);
        Thread again = new Thread(restarted, "listener-restarted");
        again.start();
        await().until(() -> names(), List.of(key(101) + " 乙 2")::equals);
        restarted.stop();
        again.join();

        assertThat(afterwards.get("events.read").counter().count()).isEqualTo(1);
    }

    private EventConsumer consumer(MeterRegistry meters) {
        ThreadTransactions transactions = new ThreadTransactions(machines.database());
        Listeners listeners = new Listeners(List.of(new RegionNames(transactions.dataSource())));
        return new EventConsumer(
                machines.broker,
                service,
                listeners.topics(),
                new EventApplication(
                        listeners,
                        new AppliedVersions(transactions.dataSource()),
                        transactions,
                        new DeadLetterOffice(machines.broker, new DeadLetters(service.owner()), meters)),
                new ListeningMeters(meters));
    }

    private static void createTopic() throws Exception {
        try (Admin admin = machines.broker.admin()) {
            admin.createTopics(List.of(Topics.REGIONS.definition((short) 1)))
                    .all()
                    .get();
        }
    }

    private static void send(Event... events) {
        machines.send(Stream.of(events)
                .map(event -> Envelope.of(UUID.randomUUID(), "household-service", event, Instant.EPOCH, null))
                .map(envelope -> envelope.toRecord(TOPIC))
                .toList());
    }

    private static ProducerRecord<byte[], byte[]> message(String key, long version, byte @Nullable [] body) {
        return new Envelope(
                        UUID.randomUUID(), "household-service", "region.x.v1", key, version, Instant.EPOCH, null, body)
                .toRecord(TOPIC);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names() {
        return machines.column("select code || ' ' || name || ' ' || told from region_name order by code");
    }

    private static List<String> applied() {
        return machines.column("select aggregate_key || ' ' || version from applied_version order by aggregate_key");
    }

    private List<String> deadLetters() throws Exception {
        String topic = new DeadLetters(service.owner()).topic();
        try (Admin admin = machines.broker.admin()) {
            if (!admin.listTopics().names().get().contains(topic)) {
                return List.of();
            }
        }
        return machines.records(topic).stream()
                .map(letter -> new String(letter.key(), StandardCharsets.UTF_8)
                        + " "
                        + Machines.header(letter, "dead_letter_reason"))
                .toList();
    }

    private double deadLettersCounted() {
        return total("events.dead.letters");
    }

    private double failures() {
        return total("events.failures");
    }

    private double total(String name) {
        return meters.find(name).counters().stream().mapToDouble(Counter::count).sum();
    }
}
