package cn.dingzhou.outbox.listening;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** How the listening goes. */
final class ListeningMeters {

    private final MeterRegistry registry;
    private final AtomicLong lag = new AtomicLong();
    private final Counter read;

    ListeningMeters(MeterRegistry registry) {
        this.registry = registry;
        this.read = Counter.builder("events.read")
                .description("Events that were read and applied, or needed no applying")
                .register(registry);
        Gauge.builder("events.lag", lag, AtomicLong::get)
                .description("Events in the topics that were not read yet")
                .register(registry);
    }

    void read(int events) {
        read.increment(events);
    }

    /** Counts by kind: the last one to grow is what is wrong now. */
    void failed(Throwable failure) {
        Counter.builder("events.failures")
                .description("Attempts to read or apply events that failed and were repeated")
                .tag("kind", failure.getClass().getSimpleName())
                .register(registry)
                .increment();
    }

    void lag(KafkaConsumer<?, ?> consumer) {
        lag.set(consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum());
    }
}
