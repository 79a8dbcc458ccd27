package cn.dingzhou.outbox.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How much waits in the outbox, looked up when somebody asks; absent while the database is away. */
final class OutboxFigures {

    private static final String COUNT =
            """
            select count(*) filter (where parked_at is null) as unsent,
                   count(*) filter (where parked_at is not null) as parked,
                   coalesce(extract(epoch from clock_timestamp() - min(time) filter (where parked_at is null)), 0) as age
            from outbox""";

    /** The gauges of one scrape share one look. */
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final DataSource database;

    @Nullable
    private Figures latest;

    private long lookedAt;

    OutboxFigures(DataSource database) {
        this.database = database;
    }

    /**
     * What waits.
     *
     * @param unsent events to be sent, those behind a parked one included
     * @param oldestUnsentSeconds since the oldest of them happened
     */
    record Figures(long unsent, long parked, double oldestUnsentSeconds) {}

    synchronized Optional<Figures> latest() {
        long now = System.nanoTime();
        if (latest == null || now - lookedAt > FRESH_NANOS) {
            latest = count();
            lookedAt = now;
        }
        return Optional.ofNullable(latest);
    }

    void bindTo(MeterRegistry registry) {
        gauge("outbox.unsent", "Events that wait to be sent", Figures::unsent, registry);
        gauge("outbox.parked", "Events that Kafka rejected and an operator decides on", Figures::parked, registry);
        gauge(
                "outbox.oldest.unsent.age",
                "Age of the oldest unsent event in seconds",
                Figures::oldestUnsentSeconds,
                registry);
    }

    private void gauge(String name, String meaning, ToDoubleFunction<Figures> value, MeterRegistry registry) {
        Gauge.builder(name, () -> latest().map(value::applyAsDouble).orElse(Double.NaN))
                .description(meaning)
                .register(registry);
    }

    private @Nullable Figures count() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT);
                ResultSet row = select.executeQuery()) {
            return row.next() ? new Figures(row.getLong("unsent"), row.getLong("parked"), row.getDouble("age")) : null;
        } catch (SQLException away) {
            return null;
        }
    }
}
