package cn.dingzhou.outbox.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Wakes the relay when a transaction with events commits; on a connection of its own, which the pool never sees. */
final class CommitNotifications implements AutoCloseable {

    private final Connection connection;

    private CommitNotifications(Connection connection) {
        this.connection = connection;
    }

    /** Nothing that commits from now on is missed. */
    static CommitNotifications open(DataSource unpooled) throws SQLException {
        Connection connection = unpooled.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen outbox");
            return new CommitNotifications(connection);
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Returns at the next commit, or when the time is over. */
    void await(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
