package cn.dingzhou.outbox.listening;

import cn.dingzhou.events.DeadLetters;
import cn.dingzhou.outbox.Broker;
import cn.dingzhou.outbox.EventListener;
import cn.dingzhou.outbox.ServiceName;
import cn.dingzhou.records.region.RegionScope;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.sql.DataSource;

/** Listens while the service runs, if it has listeners. */
@Singleton
class ListeningThread {

    private static final long PATIENCE_MS = 10_000;

    private final Listeners listeners;
    private final EventConsumer consumer;
    private final Thread thread;

    ListeningThread(
            @Any Instance<EventListener<?>> beans,
            DataSource database,
            ServiceName service,
            Broker broker,
            MeterRegistry registry) {
        listeners = new Listeners(beans.stream().toList());
        consumer = new EventConsumer(
                broker,
                service,
                listeners.topics(),
                new EventApplication(
                        listeners,
                        new AppliedVersions(database),
                        work -> RegionScope.asSystem(
                                () -> QuarkusTransaction.requiringNew().run(work)),
                        new DeadLetterOffice(broker, new DeadLetters(service.owner()), registry)),
                new ListeningMeters(registry));
        thread = new Thread(consumer, "event-listeners");
        thread.setDaemon(true);
    }

    void start(@Observes StartupEvent started) {
        if (!listeners.isEmpty()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        consumer.stop();
        thread.join(PATIENCE_MS);
    }

    Optional<String> setback() {
        return consumer.setback();
    }
}
