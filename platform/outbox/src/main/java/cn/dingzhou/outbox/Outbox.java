package cn.dingzhou.outbox;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Event;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Where a use case says what happened; the event is published if, and only if, its transaction commits. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            """
            insert into outbox (event_id, topic, aggregate_key, type, version, time, traceparent, body)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final ServiceName service;
    private final Clock clock;

    public Outbox(DataSource database, ServiceName service, Clock clock) {
        this.database = database;
        this.service = service;
        this.clock = clock;
    }

    /**
     * Publishes one event.
     *
     * @throws IllegalStateException outside a transaction
     * @throws IllegalArgumentException if the topic is another service's
     */
    public void publish(Event event) {
        publishAll(List.of(event));
    }

    /** Publishes events in their order, as {@link #publish} does; for bulk work. */
    public void publishAll(List<? extends Event> events) {
        Instant now = clock.instant();
        String traceparent = traceparent(Span.current().getSpanContext());
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("an event is published inside the transaction that causes it");
            }
            for (Event event : events) {
                requireOwnTopic(event);
                add(
                        insert,
                        event.topic().name(),
                        Envelope.of(EventId.at(now), service.value(), event, now, traceparent));
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("the outbox could not be written", failed);
        }
    }

    private void requireOwnTopic(Event event) {
        if (!event.topic().owner().equals(service.owner())) {
            throw new IllegalArgumentException(service + " does not own the topic " + event.topic());
        }
    }

    private static void add(PreparedStatement insert, String topic, Envelope envelope) throws SQLException {
        insert.setObject(1, envelope.id());
        insert.setString(2, topic);
        insert.setString(3, envelope.key());
        insert.setString(4, envelope.type());
        insert.setLong(5, envelope.version());
        insert.setObject(6, envelope.time().atOffset(ZoneOffset.UTC));
        insert.setString(7, envelope.traceparent());
        insert.setBytes(8, envelope.body());
        insert.addBatch();
    }

    /** The W3C form of the running trace, so that what a listener does can be followed back to the request. */
    private static @Nullable String traceparent(SpanContext span) {
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
