package cn.dingzhou.outbox.relay;

import static cn.dingzhou.outbox.Regions.TOPIC;
import static cn.dingzhou.outbox.Regions.key;
import static cn.dingzhou.outbox.Regions.region;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.outbox.Machines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A broker, a database and relays between the two. */
abstract class RelayScenario {

    static final Duration LEASE = Duration.ofSeconds(1);

    static Machines machines;

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

    final RunningRelay startRelay() {
        return startRelay(LEASE, UnaryOperator.identity());
    }

    final RunningRelay startRelay(Duration lease, UnaryOperator<EventDelivery> wrapping) {
        RunningRelay relay = new RunningRelay(machines, lease, wrapping);
        relays.add(relay);
        return relay;
    }

    final void awaitSent() {
        await().until(this::unsent, List.of()::equals);
    }

    final List<String> unsent() {
        return machines.column("select id from outbox");
    }

    final List<Long> versionsOf(int region) {
        return machines.versions(TOPIC).getOrDefault(key(region), List.of());
    }
}
