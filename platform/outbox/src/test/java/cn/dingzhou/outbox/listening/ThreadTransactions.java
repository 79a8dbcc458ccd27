package cn.dingzhou.outbox.listening;

import cn.dingzhou.outbox.OpenTransaction;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/** Transactions bound to the thread, as the container's are. */
final class ThreadTransactions implements Transactions {

    private static final ThreadLocal<OpenTransaction> OPEN = new ThreadLocal<>();

    private final DataSource database;

    ThreadTransactions(DataSource database) {
        this.database = database;
    }

    @Override
    public void run(Runnable work) {
        try (OpenTransaction transaction = OpenTransaction.begin(database)) {
            OPEN.set(transaction);
            work.run();
            transaction.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            OPEN.remove();
        }
    }

    /** Its connections belong to the thread's transaction. */
    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) ->
                        Objects.requireNonNull(OPEN.get()).dataSource().getConnection());
    }
}
