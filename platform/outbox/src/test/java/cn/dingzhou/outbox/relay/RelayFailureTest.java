package cn.dingzhou.outbox.relay;

import static cn.dingzhou.outbox.Regions.OWNER;
import static cn.dingzhou.outbox.Regions.TOPIC;
import static cn.dingzhou.outbox.Regions.key;
import static cn.dingzhou.outbox.Regions.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.junit.jupiter.api.Test;

/** Relays that pause, stop and take the lease from each other, while broker and database go and come back. */
class RelayFailureTest extends RelayScenario {

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

    private static List<Long> upTo(long version) {
        return LongStream.rangeClosed(1, version).boxed().toList();
    }
}
