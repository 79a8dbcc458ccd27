package cn.dingzhou.outbox.relay;

import cn.dingzhou.outbox.Machines;
import cn.dingzhou.outbox.Regions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/** One replica's relay, in a thread of its own. */
final class RunningRelay implements AutoCloseable {

    static final Duration LEASE = Duration.ofSeconds(1);

    private final Relay relay;
    private final Thread thread;

    private RunningRelay(Machines machines, Duration lease, UnaryOperator<EventDelivery> wrapping) {
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

    static RunningRelay on(Machines machines) {
        return new RunningRelay(machines, LEASE, UnaryOperator.identity());
    }

    static RunningRelay on(Machines machines, Duration lease) {
        return new RunningRelay(machines, lease, UnaryOperator.identity());
    }

    static RunningRelay on(Machines machines, UnaryOperator<EventDelivery> wrapping) {
        return new RunningRelay(machines, LEASE, wrapping);
    }

    Optional<String> setback() {
        return relay.setback();
    }

    @Override
    public void close() throws InterruptedException {
        relay.stop();
        thread.join();
    }
}
