package cn.dingzhou.records.region;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Tells PostgreSQL what the running work may see: in a transaction for its length, otherwise until the connection is
 * returned. Whoever gets a connection that was not told sees nothing.
 */
@Singleton
@Unremovable // The pool and static methods ask for it, which the container cannot see.
class RegionSetting implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(RegionSetting.class);
    private static final Object CONNECTED = RegionSetting.class;

    private final TransactionSynchronizationRegistry transaction;
    private final Instance<AgroalDataSource> database;
    private final UnwrittenRepository unwritten;
    private final Set<PGConnection> toldUntilReturned = ConcurrentHashMap.newKeySet();

    RegionSetting(
            TransactionSynchronizationRegistry transaction,
            Instance<AgroalDataSource> database,
            UnwrittenRepository unwritten) {
        this.transaction = transaction;
        this.database = database;
        this.unwritten = unwritten;
    }

    /** Once for each transaction, after it has begun. Never fails: the pool would return the connection twice. */
    @Override
    public void onConnectionAcquire(Connection connection) {
        RegionRange range = rangeOrNothing();
        boolean inTransaction = transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
        if (inTransaction) {
            transaction.putResource(CONNECTED, true);
        }
        if (range.equals(RegionRange.NOTHING)) {
            return;
        }
        try {
            if (inTransaction) {
                tell(connection, "local", range);
            } else {
                toldUntilReturned.add(connection.unwrap(PGConnection.class));
                tell(connection, "session", range);
            }
        } catch (SQLException broken) {
            // It sees nothing; the first statement that needs the connection says what is wrong with it.
            return;
        }
    }

    private static RegionRange rangeOrNothing() {
        try {
            return RegionScope.current();
        } catch (RuntimeException unknownCaller) {
            LOG.warn("nothing is seen, since who calls cannot be told", unknownCaller);
            return RegionRange.NOTHING;
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            if (toldUntilReturned.remove(connection.unwrap(PGConnection.class))) {
                tell(connection, "session", RegionRange.NOTHING);
            }
        } catch (SQLException broken) {
            close(connection);
        }
    }

    /** The transaction goes on with the range as it is from now on. */
    static void change() {
        ifRunning(RegionSetting::changeInTransaction);
    }

    /** What has been changed is written within the range as it still is. */
    static void flush() {
        ifRunning(RegionSetting::flushInTransaction);
    }

    private void changeInTransaction() {
        if (transaction.getTransactionKey() == null || transaction.getResource(CONNECTED) == null) {
            return;
        }
        try (Connection connection = database.get().getConnection()) {
            tell(connection, "local", RegionScope.current());
        } catch (SQLException failedBefore) {
            transaction.setRollbackOnly();
        }
    }

    private void flushInTransaction() {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            unwritten.write();
        }
    }

    private static void ifRunning(Consumer<RegionSetting> work) {
        ArcContainer container = Arc.container();
        if (container != null) {
            InstanceHandle<RegionSetting> setting = container.instance(RegionSetting.class);
            if (setting.isAvailable()) {
                work.accept(setting.get());
            }
        }
    }

    /** Not a query: a transaction may still choose its isolation after it. The range is digits and an A. */
    private static void tell(Connection connection, String length, RegionRange range) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set %1$s region.\"from\" = '%2$s'; set %1$s region.\"to\" = '%3$s'"
                    .formatted(length, range.from(), range.to()));
        }
    }

    private static void close(Connection connection) {
        try {
            connection.unwrap(Connection.class).close();
        } catch (SQLException alreadyClosed) {
            return;
        }
    }
}
