package cn.dingzhou.outbox.relay;

import static org.awaitility.Awaitility.await;

import cn.dingzhou.outbox.Machines;
import cn.dingzhou.outbox.Regions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/** One replica's relay, in a thread of its own. */
final class RunningRelay {

    private final Relay relay;
    private final Thread thread;

    RunningRelay(Machines machines, Duration lease, UnaryOperator<EventDelivery> wrapping) {
        OwnTopics topics = new OwnTopics(machines.broker, Regions.OWNER);
        Callable<EventDelivery> deliveries = () -> {
            topics.createMissing();
            return wrapping.apply(KafkaDelivery.open(machines.broker, Regions.OWNER));
        };
        relay = new Relay(
                new UnsentEvents(machines.database(), Regions.OWNER),
                new RelayLease(machines.database(), UUID.randomUUID().toString(), lease),
                deliveries,
                () -> CommitNotifications.open(machines.database()),
                new SimpleMeterRegistry().counter("outbox.sent"));
        thread = new Thread(relay, "relay-under-test");
        thread.start();
    }

    Optional<String> setback() {
        return relay.setback();
    }

    /** Returns when it has let go of everything. */
    void stop() {
        relay.stop();
        await().until(() -> !thread.isAlive());
    }
}
