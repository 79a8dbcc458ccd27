package cn.dingzhou.outbox.listening;

import cn.dingzhou.outbox.OpenTransaction;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/** Transactions bound to the thread, as the container's are. */
final class ThreadTransactions implements Transactions {

    private final DataSource database;
    private final ThreadLocal<OpenTransaction> open = new ThreadLocal<>();

    ThreadTransactions(DataSource database) {
        this.database = database;
    }

    @Override
    public void run(Runnable work) {
        try (OpenTransaction transaction = OpenTransaction.begin(database)) {
            open.set(transaction);
            work.run();
            transaction.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            open.remove();
        }
    }

    /** Its connections belong to the thread's transaction. */
    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) ->
                        Objects.requireNonNull(open.get()).dataSource().getConnection());
    }
}
