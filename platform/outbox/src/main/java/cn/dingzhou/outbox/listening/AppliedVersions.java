package cn.dingzhou.outbox.listening;

import cn.dingzhou.outbox.listening.ReceivedEvent.Aggregate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** How far each aggregate's copy has come. */
final class AppliedVersions {

    /**
     * One statement raises the versions, locks them against another replica that still believes it owns the partition,
     * and tells the ones before. Sorted, so that two replicas lock in the same order.
     */
    private static final String RAISE =
            """
            insert into applied_version (topic, aggregate_key, version)
            select * from unnest(?, ?, ?) as reached (topic, aggregate_key, version) order by topic, aggregate_key
            on conflict (topic, aggregate_key)
                do update set version = greatest(applied_version.version, excluded.version)
            returning topic, aggregate_key, old.version""";

    private final DataSource database;

    AppliedVersions(DataSource database) {
        this.database = database;
    }

    /** Raises the versions to the events' and returns those before; an aggregate that had none is missing. */
    Map<Aggregate, Long> raise(List<ReceivedEvent> events) {
        Map<Aggregate, Long> reached =
                events.stream().collect(Collectors.toMap(ReceivedEvent::aggregate, ReceivedEvent::version, Math::max));
        try (Connection connection = database.getConnection();
                PreparedStatement raise = connection.prepareStatement(RAISE)) {
            raise.setArray(1, connection.createArrayOf("text", column(reached, entry -> entry.getKey()
                    .topic())));
            raise.setArray(2, connection.createArrayOf("text", column(reached, entry -> entry.getKey()
                    .key())));
            raise.setArray(3, connection.createArrayOf("bigint", column(reached, Map.Entry::getValue)));
            Map<Aggregate, Long> before = new HashMap<>();
            try (ResultSet rows = raise.executeQuery()) {
                while (rows.next()) {
                    long version = rows.getLong(3);
                    if (!rows.wasNull()) {
                        before.put(new Aggregate(rows.getString(1), rows.getString(2)), version);
                    }
                }
            }
            return before;
        } catch (SQLException failed) {
            throw new IllegalStateException("versions could not be raised", failed);
        }
    }

    private static Object[] column(
            Map<Aggregate, Long> rows, java.util.function.Function<Map.Entry<Aggregate, Long>, Object> value) {
        return rows.entrySet().stream().map(value).toArray();
    }
}
