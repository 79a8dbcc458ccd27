package cn.dingzhou.records.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The chain as the verifier reads it, in pieces of one snapshot. */
@ApplicationScoped
class AuditChainRepository {

    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

    private static final String SEAL = "select hash from audit_seal where seq = ?";

    private static final String AFTER =
            """
            select seal.seq, seal.hash, seal.entry_id, seal.sealed_at, entry.*
            from audit_seal seal left join audit_entry entry on entry.id = seal.entry_id
            where seal.seq > ? order by seal.seq limit ?""";

    private static final String STRANGER =
            """
            select id, at from audit_entry entry
            where not exists (select from audit_seal seal where seal.entry_id = entry.id)
              and not exists (select from audit_unsealed waiting where waiting.entry_id = entry.id)
            order by at, id limit 1""";

    private static final String WAITING =
            """
            select waiting.entry_id, entry.*, encode(entry.mac, 'hex') as code
            from audit_unsealed waiting left join audit_entry entry on entry.id = waiting.entry_id
            where waiting.entry_id > ? order by waiting.entry_id limit ?""";

    private final DataSource database;

    AuditChainRepository(DataSource database) {
        this.database = database;
    }

    /**
     * An entry that waits for its seal, if it is there.
     *
     * @param mac in hexadecimal
     */
    record Waiting(UUID entryId, @Nullable AuditEntry entry, @Nullable String mac) {}

    /** An entry that was never given in to be sealed. */
    record Stranger(UUID id, Instant at) {}

    /** Everything read from now on in the running transaction is of this moment. */
    void holdStill() {
        read(SNAPSHOT, statement -> statement.execute());
    }

    Optional<Seal> seal(long seq) {
        return read(SEAL, statement -> {
            statement.setLong(1, seq);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(Seal.of(seq, row.getBytes(1))) : Optional.empty();
            }
        });
    }

    List<SealedEntry> after(long seq, int limit) {
        return read(AFTER, statement -> {
            statement.setLong(1, seq);
            statement.setInt(2, limit);
            List<SealedEntry> piece = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    piece.add(new SealedEntry(
                            Seal.of(row.getLong("seq"), row.getBytes("hash")),
                            row.getObject("entry_id", UUID.class),
                            row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                            entry(row)));
                }
            }
            return piece;
        });
    }

    List<Waiting> waitingAfter(UUID id, int limit) {
        return read(WAITING, statement -> {
            statement.setObject(1, id);
            statement.setInt(2, limit);
            List<Waiting> piece = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    piece.add(new Waiting(row.getObject("entry_id", UUID.class), entry(row), row.getString("code")));
                }
            }
            return piece;
        });
    }

    Optional<Stranger> firstStranger() {
        return read(STRANGER, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Stranger(
                                row.getObject("id", UUID.class),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        });
    }

    private static @Nullable AuditEntry entry(ResultSet row) throws SQLException {
        return row.getObject("id") == null ? null : AuditEntry.read(row);
    }

    private <T> T read(String sql, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return reading.of(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("the audit trail could not be read", failed);
        }
    }

    private interface Reading<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
