package cn.dingzhou.outbox.relay;

import static cn.dingzhou.outbox.Regions.OWNER;
import static cn.dingzhou.outbox.Regions.TOPIC;
import static cn.dingzhou.outbox.Regions.key;
import static cn.dingzhou.outbox.Regions.region;
import static cn.dingzhou.outbox.Regions.tooLarge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.events.UnreadableEventException;
import cn.dingzhou.outbox.Machines;
import cn.dingzhou.outbox.OpenTransaction;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.outbox.ServiceName;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {

    private static final Duration LEASE = Duration.ofSeconds(1);

    private static Machines machines;

    private final List<RunningRelay> relays = new ArrayList<>();

    @BeforeAll
    static void start() {
        machines = new Machines();
    }

    @AfterAll
    static void stop() {
        machines.close();
    }

    @BeforeEach
    void clear() {
        machines.clearDatabase();
    }

    @AfterEach
    void stopRelays() {
        relays.forEach(RunningRelay::stop);
    }

    @Test
    void whatACommittedTransactionPublishedArrivesAsItWas() throws UnreadableEventException {
        startRelay();

        machines.publish(OWNER, region(101, 7));

        awaitSent();
        Envelope envelope = envelopeOf(101);
        assertThat(envelope.state(Topics.REGIONS)).isEqualTo(region(101, 7).state());
        assertThat(envelope.source()).isEqualTo("household-service");
        assertThat(envelope.type()).isEqualTo("region.recorded.v1");
        assertThat(envelope.id().version()).isEqualTo(7);
        assertThat(envelope.time()).isBefore(Clock.systemUTC().instant());
    }

    @Test
    void theServicesTopicsAreCreatedAsTheyAreDefined() throws Exception {
        startRelay();
        machines.publish(OWNER, region(102, 1));
        awaitSent();

        try (Admin admin = machines.broker.admin()) {
            for (Topic<?> topic : Topics.ownedBy("household")) {
                TopicDescription created = admin.describeTopics(List.of(topic.name()))
                        .allTopicNames()
                        .get()
                        .get(topic.name());
                assertThat(created.partitions()).as(topic.name()).hasSize(topic.partitions());
            }
            ConfigResource regions = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
            Config settings =
                    admin.describeConfigs(List.of(regions)).all().get().get(regions);
            assertThat(settings.get("cleanup.policy").value()).isEqualTo("compact");
        }
    }

    @Test
    void aTransactionThatCommitsLateIsNotSkipped() throws SQLException {
        startRelay();
        try (OpenTransaction late = OpenTransaction.begin(machines.database())) {
            new Outbox(late.dataSource(), OWNER, Clock.systemUTC()).publish(region(103, 1));
            machines.publish(OWNER, region(104, 1));
            await().until(() -> versionsOf(104), List.of(1L)::equals);
            assertThat(versionsOf(103)).isEmpty();

            late.commit();
        }

        await().until(() -> versionsOf(103), List.of(1L)::equals);
    }

    @Test
    void aLeaseHolderThatWasPausedBetweenReadingAndSendingIsFencedAndTheOrderHolds() throws Exception {
        CountDownLatch paused = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<String> failure = new CompletableFuture<>();
        RunningRelay first = startRelay(LEASE, delivery -> new PausingDelivery(delivery, paused, goOn, failure));
        machines.publish(OWNER, region(105, 1));
        paused.await();
        // Keeps the lease also where it has nothing to do for a second.
        startRelay(Duration.ofSeconds(20), UnaryOperator.identity());
        machines.publish(OWNER, region(105, 2));
        await().until(() -> versionsOf(105), List.of(1L, 2L)::equals);

        goOn.countDown();

        await().until(failure::isDone);
        assertThat(failure.join()).isIn("ProducerFencedException", "InvalidProducerEpochException");
        machines.publish(OWNER, region(105, 3));
        awaitSent();
        assertThat(versionsOf(105)).containsExactly(1L, 2L, 3L);
        // The one that was paused stands by again.
        await().until(() -> first.setback().isEmpty());
    }

    @Test
    void relaysThatTakeTheLeaseFromEachOtherAllTheTimeLoseNothingAndEndWithTheNewest() {
        long seed = 20_201_231;
        Random random = new Random(seed);
        int[] reached = new int[20];
        Duration tooShort = Duration.ofMillis(60);
        startRelay(tooShort, UnaryOperator.identity());
        startRelay(tooShort, UnaryOperator.identity());

        for (int i = 0; i < 400; i++) {
            int region = random.nextInt(reached.length);
            machines.publish(OWNER, region(200 + region, ++reached[region]));
        }

        awaitSent();
        Map<String, List<Long>> sent = machines.versions(TOPIC);
        assertThat(IntStream.range(0, reached.length)).as("seed %d", seed).allSatisfy(region -> {
            List<Long> versions = sent.get(key(200 + region));
            assertThat(versions.stream().distinct()).containsExactlyElementsOf(upTo(reached[region]));
            assertThat(versions).endsWith((long) reached[region]);
        });
    }

    @Test
    void aRelayThatStopsLetsTheNextOneSendAtOnce() {
        Duration oneHour = Duration.ofHours(1);
        RunningRelay first = startRelay(oneHour, UnaryOperator.identity());
        machines.publish(OWNER, region(106, 1));
        awaitSent();

        first.stop();

        startRelay(oneHour, UnaryOperator.identity());
        machines.publish(OWNER, region(106, 2));
        awaitSent();
        assertThat(versionsOf(106)).containsExactly(1L, 2L);
    }

    @Test
    void aBrokerThatIsAwayFor20SecondsLosesAndBlocksNothing() {
        startRelay();
        machines.publish(OWNER, region(107, 1));
        awaitSent();
        List<Duration> writes = new ArrayList<>();

        machines.kafka.stop();
        long stoppedAt = System.nanoTime();
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    long before = System.nanoTime();
                    machines.publish(OWNER, region(107, writes.size() + 2));
                    writes.add(Duration.ofNanos(System.nanoTime() - before));
                    return before - stoppedAt > Duration.ofSeconds(20).toNanos();
                });
        machines.kafka.start();

        awaitSent();
        assertThat(writes).hasSizeGreaterThan(50).allMatch(write -> write.toMillis() < 2_000);
        assertThat(versionsOf(107).stream().distinct()).containsExactlyElementsOf(upTo(writes.size() + 1));
    }

    @Test
    void aDatabaseThatWasRestartedIsFoundAgain() {
        RunningRelay relay = startRelay();
        machines.publish(OWNER, region(108, 1));
        awaitSent();

        machines.postgres.stop();
        await().until(() -> relay.setback().isPresent());
        machines.postgres.start();
        machines.publish(OWNER, region(108, 2));

        awaitSent();
        assertThat(versionsOf(108)).containsExactly(1L, 2L);
    }

    @Test
    void anEventThatIsTooLargeParksOnlyItsAggregate() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(i == 25 ? tooLarge(109, 1) : region(300 + i, 1));
        }
        events.add(region(109, 2));
        machines.publish(OWNER, events.toArray(Event[]::new));

        startRelay();

        await().until(() -> unsent().size() == 2);
        assertThat(machines.column("select parked_reason || ' ' || attempts from outbox where parked_at is not null"))
                .containsExactly("record-too-large 1");
        assertThat(machines.column("select aggregate_key || ' ' || version from outbox where parked_at is null"))
                .containsExactly(key(109) + " 2");
        assertThat(machines.versions(TOPIC).keySet().stream().filter(key -> key.startsWith("1306823")))
                .hasSize(39);
        assertThat(versionsOf(109)).isEmpty();
    }

    @Test
    void anEventForATopicThatIsNoMoreParksOnlyItsAggregate() {
        machines.execute(
                """
                insert into outbox (event_id, topic, aggregate_key, type, version, time)
                values (gen_random_uuid(), 'household.forgotten', 'a', 'x.y.v1', 1, now())""");
        machines.publish(OWNER, region(111, 1));

        startRelay();

        await().until(() -> unsent().size() == 1 && versionsOf(111).size() == 1);
        assertThat(machines.column("select parked_reason from outbox")).containsExactly("topic-unknown");
    }

    @Test
    void anotherServicesTopicIsRefused() {
        ServiceName insurance = new ServiceName("insurance-service");

        assertThatThrownBy(() -> machines.publish(insurance, region(110, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private RunningRelay startRelay() {
        return startRelay(LEASE, UnaryOperator.identity());
    }

    private RunningRelay startRelay(Duration lease, UnaryOperator<EventDelivery> wrapping) {
        RunningRelay relay = new RunningRelay(machines, lease, wrapping);
        relays.add(relay);
        return relay;
    }

    private void awaitSent() {
        await().until(this::unsent, List.of()::equals);
    }

    private List<String> unsent() {
        return machines.column("select id from outbox");
    }

    private List<Long> versionsOf(int region) {
        return machines.versions(TOPIC).getOrDefault(key(region), List.of());
    }

    private Envelope envelopeOf(int region) throws UnreadableEventException {
        for (ConsumerRecord<byte[], byte[]> message : machines.records(TOPIC)) {
            Envelope envelope = Envelope.read(message);
            if (envelope.key().equals(key(region))) {
                return envelope;
            }
        }
        throw new AssertionError("no event of " + key(region));
    }

    private static List<Long> upTo(long version) {
        return LongStream.rangeClosed(1, version).boxed().toList();
    }
}
