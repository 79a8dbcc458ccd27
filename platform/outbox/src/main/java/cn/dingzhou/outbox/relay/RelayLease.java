package cn.dingzhou.outbox.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The right to send, for a while by the database's clock. It keeps replicas from fencing each other all the time; that
 * the order holds does not depend on it.
 */
final class RelayLease {

    private static final String ACQUIRE =
            """
            update outbox_lease set holder = ?, epoch = epoch + 1, until = clock_timestamp() + ? * interval '1 millisecond'
            where until < clock_timestamp() or holder = ?
            returning epoch""";

    private static final String RENEW =
            """
            update outbox_lease set until = clock_timestamp() + ? * interval '1 millisecond'
            where holder = ? and epoch = ?""";

    private static final String RELEASE = "update outbox_lease set until = '-infinity' where holder = ? and epoch = ?";

    private final DataSource database;
    private final String holder;
    private final Duration length;
    private long epoch;
    private long renewedAt;

    /** @param holder who this is, unlike any other replica or earlier process */
    RelayLease(DataSource database, String holder, Duration length) {
        this.database = database;
        this.holder = holder;
        this.length = length;
    }

    /** How long to wait before asking for it again. */
    Duration patience() {
        return length.dividedBy(8);
    }

    /** Takes the lease if nobody else has it. */
    boolean acquire() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(ACQUIRE)) {
            update.setString(1, holder);
            update.setLong(2, length.toMillis());
            update.setString(3, holder);
            long asked = System.nanoTime();
            try (ResultSet rows = update.executeQuery()) {
                if (!rows.next()) {
                    return false;
                }
                epoch = rows.getLong(1);
                renewedAt = asked;
                return true;
            }
        }
    }

    /** Whether it is still this one's; asks the database when a third of the time is over. */
    boolean isHeld() throws SQLException {
        long asked = System.nanoTime();
        if (asked - renewedAt < length.toNanos() / 3) {
            return true;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(RENEW)) {
            update.setLong(1, length.toMillis());
            update.setString(2, holder);
            update.setLong(3, epoch);
            boolean held = update.executeUpdate() == 1;
            renewedAt = asked;
            return held;
        }
    }

    void release() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(RELEASE)) {
            update.setString(1, holder);
            update.setLong(2, epoch);
            update.executeUpdate();
        }
    }
}
