package cn.dingzhou.outbox.relay;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.outbox.ServiceName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The outbox as the relay sees it. */
final class UnsentEvents {

    /** Ends a piece early, so that large bodies do not fill the memory. */
    private static final int PIECE_BYTES = 4 << 20;

    private static final int ROWS_AT_ONCE = 100;

    /**
     * By what is there, never by "after the last one": a transaction may commit later than one with a higher sequence.
     * Events behind a parked one wait with it. Those are looked up once, whatever PostgreSQL believes: a plan that it made when
     * the table was empty must do when a hundred thousand rows came at once.
     */
    private static final String NEXT =
            """
            select id, event_id, topic, aggregate_key, type, version, time, traceparent, body
            from outbox
            where parked_at is null
              and (topic, aggregate_key) not in (select topic, aggregate_key from outbox where parked_at is not null)
            order by id
            limit ?""";

    private final DataSource database;
    private final ServiceName service;

    UnsentEvents(DataSource database, ServiceName service) {
        this.database = database;
        this.service = service;
    }

    /** The next ones in order, at most so many. */
    List<UnsentEvent> next(int limit) throws SQLException {
        try (Connection connection = database.getConnection()) {
            // The driver fetches in portions only inside a transaction.
            connection.setAutoCommit(false);
            try {
                return next(connection, limit);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private List<UnsentEvent> next(Connection connection, int limit) throws SQLException {
        List<UnsentEvent> events = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setInt(1, limit);
            try (ResultSet rows = select.executeQuery()) {
                int bytes = 0;
                while (bytes < PIECE_BYTES && rows.next()) {
                    UnsentEvent event = read(rows);
                    bytes += event.size();
                    events.add(event);
                }
            }
        }
        return events;
    }

    /** Forgets what Kafka has acknowledged: the compacted topic is the record of it. */
    void delete(List<UnsentEvent> sent) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any (?)")) {
            Long[] sequences = sent.stream().map(UnsentEvent::sequence).toArray(Long[]::new);
            delete.setArray(1, connection.createArrayOf("bigint", sequences));
            delete.executeUpdate();
        }
    }

    /** Sets an event aside that Kafka will never take as it is; the later ones of its aggregate wait for a decision. */
    void park(UnsentEvent event, String reason) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        """
                        update outbox set attempts = attempts + 1, parked_at = clock_timestamp(), parked_reason = ?
                        where id = ?""")) {
            update.setString(1, reason);
            update.setLong(2, event.sequence());
            update.executeUpdate();
        }
    }

    private UnsentEvent read(ResultSet row) throws SQLException {
        return new UnsentEvent(
                row.getLong("id"),
                row.getString("topic"),
                new Envelope(
                        row.getObject("event_id", UUID.class),
                        service.value(),
                        row.getString("type"),
                        row.getString("aggregate_key"),
                        row.getLong("version"),
                        row.getObject("time", OffsetDateTime.class).toInstant(),
                        row.getString("traceparent"),
                        row.getBytes("body")));
    }
}
