package cn.dingzhou.outbox.relay;

import cn.dingzhou.outbox.Broker;
import cn.dingzhou.outbox.ServiceName;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The relay of this replica: runs while the service does, and lets go of the lease when it ends. */
@Singleton
class RelayThread {

    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final long PATIENCE_MS = 10_000;

    private final Relay relay;
    private final OutboxFigures figures;
    private final Thread thread;

    RelayThread(
            DataSource database,
            UnpooledDatabase unpooled,
            ServiceName service,
            Broker broker,
            MeterRegistry registry) {
        OwnTopics topics = new OwnTopics(broker, service);
        figures = new OutboxFigures(database);
        figures.bindTo(registry);
        relay = new Relay(
                new UnsentEvents(database, service),
                new RelayLease(database, UUID.randomUUID().toString(), LEASE),
                () -> {
                    topics.createMissing();
                    return KafkaDelivery.open(broker, service);
                },
                () -> CommitNotifications.open(unpooled.source()),
                Counter.builder("outbox.sent")
                        .description("Events that Kafka acknowledged")
                        .register(registry));
        thread = new Thread(relay, "outbox-relay");
        thread.setDaemon(true);
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        relay.stop();
        thread.join(PATIENCE_MS);
    }

    OutboxFigures figures() {
        return figures;
    }

    Optional<String> setback() {
        return relay.setback();
    }
}
