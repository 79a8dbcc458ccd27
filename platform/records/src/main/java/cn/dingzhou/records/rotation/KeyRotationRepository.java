package cn.dingzhou.records.rotation;

import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.records.personaldata.PersonalDataCipher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The orders, and the values that are still encrypted with another key; names of tables and columns are the entities' own. */
@ApplicationScoped
class KeyRotationRepository {

    /** One at a time over all replicas; the number stands for this work alone. */
    private static final long LOCK = 7_403_118_265L;

    private static final String COLUMNS = "number, key_id, ordered_by, ordered_at, done, total, finished_at";

    private final Session database;
    private final PersonalDataCipher cipher;

    KeyRotationRepository(Session database, PersonalDataCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    List<KeyRotation> latestFirst() {
        return Rows.of(database, "select " + COLUMNS + " from key_rotation order by number desc limit 50")
                .getResultList()
                .stream()
                .map(KeyRotationRepository::rotation)
                .toList();
    }

    Optional<KeyRotation> unfinished() {
        return latestFirst().stream()
                .filter(rotation -> rotation.finishedAt() == null)
                .findFirst();
    }

    void add(String keyId, String orderedBy, Instant at, long total) {
        database.createNativeMutationQuery("insert into key_rotation (key_id, ordered_by, ordered_at, done, total)"
                        + " values (:key, :who, :at, 0, :total)")
                .setParameter("key", keyId)
                .setParameter("who", orderedBy)
                .setParameter("at", at)
                .setParameter("total", total)
                .executeUpdate();
    }

    /** Whether no other replica is at it; until the transaction ends. */
    boolean isOurs() {
        return Rows.of(database, "select pg_try_advisory_xact_lock(:lock) as is_ours", "is_ours", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    void progressed(long number, int values) {
        database.createNativeMutationQuery("update key_rotation set done = done + :values where number = :number")
                .setParameter("values", values)
                .setParameter("number", number)
                .executeUpdate();
    }

    void finished(long number, Instant at) {
        database.createNativeMutationQuery("update key_rotation set finished_at = :at where number = :number")
                .setParameter("at", at)
                .setParameter("number", number)
                .executeUpdate();
    }

    /** How many values of the column have another key than the current one. */
    long waiting(EncryptedColumn column) {
        return database.doReturningWork(connection -> {
            try (PreparedStatement count = connection.prepareStatement(
                    "select count(*) from %s where %s".formatted(column.table(), other(column)))) {
                count.setString(1, prefix());
                try (ResultSet rows = count.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    /**
     * Encrypts some values behind a key anew. A row that somebody is changing is left for the next round, so that neither
     * waits for the other.
     *
     * @return what was the last row's key, and how many there were; empty at the end of the column
     */
    Optional<Step> encryptAnew(EncryptedColumn column, @Nullable Object after, int atMost) {
        return database.doReturningWork(connection -> step(connection, column, after, atMost));
    }

    record Step(Object last, int values) {}

    private Optional<Step> step(Connection connection, EncryptedColumn column, @Nullable Object after, int atMost)
            throws SQLException {
        String behind = after == null ? "" : " and %s > ?".formatted(column.key());
        Object last = null;
        int values = 0;
        try (PreparedStatement read = connection.prepareStatement(
                        "select %2$s, %3$s from %1$s where %4$s%5$s order by %2$s limit %6$d for update skip locked"
                                .formatted(
                                        column.table(), column.key(), column.column(), other(column), behind, atMost));
                PreparedStatement write = connection.prepareStatement(
                        "update %s set %s = ? where %s = ?".formatted(column.table(), column.column(), column.key()))) {
            read.setString(1, prefix());
            if (after != null) {
                read.setObject(2, after);
            }
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    last = rows.getObject(1);
                    values++;
                    if (column.binary()) {
                        write.setBytes(1, cipher.encrypt(cipher.decrypt(rows.getBytes(2))));
                    } else {
                        write.setString(1, cipher.encrypt(cipher.decrypt(rows.getString(2))));
                    }
                    write.setObject(2, last);
                    write.addBatch();
                }
            }
            write.executeBatch();
        }
        return last == null ? Optional.empty() : Optional.of(new Step(last, values));
    }

    private String prefix() {
        return cipher.currentKeyId() + ":";
    }

    /** A key's id has 16 characters at most, and a colon follows. */
    private static String other(EncryptedColumn column) {
        return column.binary()
                ? "%1$s is not null and not starts_with(encode(substring(%1$s from 1 for 17), 'escape'), ?)"
                        .formatted(column.column())
                : "not starts_with(%s, ?)".formatted(column.column());
    }

    private static KeyRotation rotation(Tuple row) {
        return new KeyRotation(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Instant.class),
                row.get(4, Long.class),
                row.get(5, Long.class),
                row.get(6, Instant.class));
    }
}
