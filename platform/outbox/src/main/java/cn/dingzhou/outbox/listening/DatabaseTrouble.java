package cn.dingzhou.outbox.listening;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Failures that are the database's and not the event's: trying again later is right, however long it takes. */
final class DatabaseTrouble {

    /**
     * Connection, transaction rolled back, resources, object in use, operator intervention, system error.
     *
     * @see <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">classes of SQLSTATE</a>
     */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    static boolean isBehind(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isTrouble(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrouble(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || state == null // the pool's own: no connection to be had
                || CLASSES.contains(state.substring(0, Math.min(2, state.length())));
    }

    private DatabaseTrouble() {}
}
