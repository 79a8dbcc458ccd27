package cn.dingzhou.records.auditors;

import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.request.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds entries, the newest first. */
@ApplicationScoped
class AuditSearchRepository {

    private static final String SELECT =
            """
            select e.id, e.at, e.subject, e.client, e.action, e.object, e.reason, e.trace_id, s.seq
            from audit_entry e left join audit_seal s on s.entry_id = e.id
            where %s order by e.at desc, e.id desc limit ?""";

    private final DataSource database;

    AuditSearchRepository(DataSource database) {
        this.database = database;
    }

    /** Where an entry stands in the list. */
    private record Position(Instant at, UUID id) {

        /** Behind every entry. */
        static final Position END = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

        static Position parse(String key) {
            int slash = key.indexOf('/');
            return new Position(
                    Instant.parse(key.substring(0, Math.max(slash, 0))), UUID.fromString(key.substring(slash + 1)));
        }

        static String key(AuditEntryView entry) {
            return entry.at() + "/" + entry.id();
        }
    }

    /** Conditions with their values; one whose value is absent does not restrict the list. */
    private static final class Search {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Search and(String condition, @Nullable Object... given) {
            if (given[0] != null) {
                conditions.add(condition);
                for (Object value : given) {
                    values.add(value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
                }
            }
            return this;
        }
    }

    Page<AuditEntryView> page(AuditFilter filter, PageRequest request) {
        Position before = request.after(Position.END, Position::parse, filter);
        Search search = new Search()
                .and("(e.at, e.id) < (?, ?)", before.at(), before.id())
                .and("e.at >= ?", startOf(filter.from()))
                .and("e.at < ?", filter.to() == null ? null : BusinessClock.endOf(filter.to()))
                .and("e.subject = ?", filter.subject())
                .and("e.client = ?", filter.client())
                .and("e.action = ?", filter.action())
                .and("e.object like ?", filter.object() == null ? null : filter.object() + "%");
        return Page.of(find(search, request.fetch()), request, Position::key, filter);
    }

    private List<AuditEntryView> find(Search search, int limit) {
        String sql = SELECT.formatted(String.join(" and ", search.conditions));
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int index = 1;
            for (Object value : search.values) {
                select.setObject(index++, value);
            }
            select.setInt(index, limit);
            List<AuditEntryView> entries = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(read(rows));
                }
            }
            return entries;
        } catch (SQLException failed) {
            throw new IllegalStateException("the audit trail could not be read", failed);
        }
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private static AuditEntryView read(ResultSet row) throws SQLException {
        return new AuditEntryView(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("client"),
                row.getString("action"),
                row.getString("object"),
                row.getString("reason"),
                row.getString("trace_id"),
                row.getObject("seq", Long.class));
    }
}
