package cn.dingzhou.records.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/** Writes entries, signed, in the running transaction, and queues them for their seal. */
@ApplicationScoped
class AuditEntryRepository {

    private static final String INSERT =
            """
            with entry as (
                insert into audit_entry (id, at, subject, client, action, object, reason, trace_id, mac)
                select ?::uuid, ?::timestamptz, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::bytea
                %s
                returning id)
            insert into audit_unsealed (entry_id) select id from entry""";

    private static final String ALWAYS = INSERT.formatted("");

    /** The database gives a transaction an id with its first change. */
    private static final String IF_ANYTHING_CHANGED =
            INSERT.formatted("where pg_current_xact_id_if_assigned() is not null");

    private final DataSource database;
    private final Notary notary;

    AuditEntryRepository(DataSource database, Notary notary) {
        this.database = database;
        this.notary = notary;
    }

    void add(List<AuditEntry> entries) {
        insert(ALWAYS, entries);
    }

    /** Adds it unless the running transaction has only read. */
    void addIfAnythingChanged(AuditEntry entry) {
        insert(IF_ANYTHING_CHANGED, List.of(entry));
    }

    private void insert(String statement, List<AuditEntry> entries) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(statement)) {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("an entry is written inside the transaction that it tells of");
            }
            for (AuditEntry entry : entries) {
                insert.setObject(1, entry.id());
                insert.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
                insert.setString(3, entry.subject());
                insert.setString(4, entry.client());
                insert.setString(5, entry.action());
                insert.setString(6, entry.object());
                insert.setString(7, entry.reason());
                insert.setString(8, entry.traceId());
                insert.setBytes(9, notary.sign(entry));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("the audit trail could not be written", failed);
        }
    }
}
