package cn.dingzhou.records.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The seals; one replica adds to them at a time, in its transaction. */
@ApplicationScoped
class AuditSealRepository {

    private static final int PIECE = 1000;

    private static final String IS_TURN =
            """
            select exists (select from audit_unsealed) and pg_try_advisory_xact_lock(hashtext('audit_seal'))""";

    private static final String LAST = "select seq, hash from audit_seal order by seq desc limit 1";

    private static final String WAITING =
            """
            select entry.* from audit_unsealed waiting join audit_entry entry on entry.id = waiting.entry_id
            order by entry.at, entry.id""";

    private static final String SEAL =
            "insert into audit_seal (seq, entry_id, sealed_at, hash) values (?, ?, statement_timestamp(), ?)";

    private static final String DONE = "delete from audit_unsealed where entry_id = any (?)";

    private final DataSource database;
    private final Notary notary;

    AuditSealRepository(DataSource database, Notary notary) {
        this.database = database;
        this.notary = notary;
    }

    /**
     * Seals what waits, in the order in which it was written. An entry that nobody signed is left where it is, for the
     * verifier to find; only the very first seals also vouch for entries from before there were any.
     *
     * @return how many were left
     */
    int sealWaiting() {
        try (Connection connection = database.getConnection()) {
            return isTurn(connection) ? seal(connection) : 0;
        } catch (SQLException failed) {
            throw new IllegalStateException("the audit trail could not be sealed", failed);
        }
    }

    Seal last() {
        try (Connection connection = database.getConnection()) {
            return last(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("the audit trail's seals could not be read", failed);
        }
    }

    private int seal(Connection connection) throws SQLException {
        Seal last = last(connection);
        boolean founding = last.equals(Seal.BEGINNING);
        int left = 0;
        List<UUID> sealed = new ArrayList<>();
        try (Statement select = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(SEAL)) {
            select.setFetchSize(PIECE);
            try (ResultSet waiting = select.executeQuery(WAITING)) {
                while (waiting.next()) {
                    AuditEntry entry = AuditEntry.read(waiting);
                    byte[] mac = waiting.getBytes("mac");
                    if (!notary.isSigned(entry, mac) && !(founding && mac == null)) {
                        left++;
                        continue;
                    }
                    last = notary.seal(last, entry);
                    add(insert, last, entry.id());
                    sealed.add(entry.id());
                    if (sealed.size() == PIECE) {
                        complete(connection, insert, sealed);
                    }
                }
            }
            complete(connection, insert, sealed);
        }
        return left;
    }

    private static void add(PreparedStatement insert, Seal seal, UUID entry) throws SQLException {
        insert.setLong(1, seal.seq());
        insert.setObject(2, entry);
        insert.setBytes(3, seal.bytes());
        insert.addBatch();
    }

    private static void complete(Connection connection, PreparedStatement insert, List<UUID> sealed)
            throws SQLException {
        if (sealed.isEmpty()) {
            return;
        }
        insert.executeBatch();
        try (PreparedStatement delete = connection.prepareStatement(DONE)) {
            delete.setArray(1, connection.createArrayOf("uuid", sealed.toArray()));
            delete.executeUpdate();
        }
        sealed.clear();
    }

    private static boolean isTurn(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(IS_TURN)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static Seal last(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(LAST)) {
            return row.next() ? Seal.of(row.getLong("seq"), row.getBytes("hash")) : Seal.BEGINNING;
        }
    }
}
