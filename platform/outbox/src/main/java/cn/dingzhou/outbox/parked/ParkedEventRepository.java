package cn.dingzhou.outbox.parked;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The parked rows of the outbox. */
@ApplicationScoped
class ParkedEventRepository {

    private static final String LIST =
            """
            select id, event_id, topic, aggregate_key, type, version, time, coalesce(length(body), 0) as bytes, attempts,
                   parked_at, parked_reason,
                   (select count(*) from outbox later
                    where later.topic = parked.topic and later.aggregate_key = parked.aggregate_key
                      and later.parked_at is null) as waiting
            from outbox parked
            where parked_at is not null and id > ?
            order by id
            limit ?""";

    private final DataSource database;

    ParkedEventRepository(DataSource database) {
        this.database = database;
    }

    List<ParkedEvent> after(long id, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setLong(1, id);
            select.setInt(2, limit);
            List<ParkedEvent> events = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(read(rows));
                }
            }
            return events;
        } catch (SQLException failed) {
            throw new IllegalStateException("the outbox could not be read", failed);
        }
    }

    /** Makes it an event like the others again; false if there is none. */
    boolean release(long id) {
        return change(
                "update outbox set parked_at = null, parked_reason = null where id = ? and parked_at is not null", id);
    }

    /** Takes it out for good; false if there is none. */
    boolean delete(long id) {
        return change("delete from outbox where id = ? and parked_at is not null", id);
    }

    private boolean change(String statement, long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setLong(1, id);
            return change.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("the outbox could not be changed", failed);
        }
    }

    private static ParkedEvent read(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("aggregate_key"),
                row.getString("type"),
                row.getLong("version"),
                row.getObject("time", OffsetDateTime.class),
                row.getLong("bytes"),
                row.getInt("attempts"),
                row.getObject("parked_at", OffsetDateTime.class),
                row.getString("parked_reason"),
                row.getLong("waiting"));
    }
}
