package cn.dingzhou.outbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A transaction as the container holds one: everybody gets the same connection, and closing it does not end it. */
public final class OpenTransaction implements AutoCloseable {

    private final Connection connection;

    private OpenTransaction(Connection connection) {
        this.connection = connection;
    }

    public static OpenTransaction begin(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return new OpenTransaction(connection);
    }

    public DataSource dataSource() {
        return proxy(DataSource.class, (self, method, arguments) -> shared());
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    /** Rolls back what was not committed. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private Connection shared() {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
