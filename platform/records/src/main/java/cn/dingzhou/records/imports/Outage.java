package cn.dingzhou.records.imports;

import java.sql.SQLException;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from one that says no. */
final class Outage {

    /** 08 connection, 53300 too many connections, 57P0x the server is stopped or starts. */
    private static final Set<String> STATES = Set.of("08", "53300", "57P01", "57P02", "57P03");

    static boolean isReasonOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database && isOutage(database)) {
                return true;
            }
        }
        return false;
    }

    /** One line for a database that is away: whoever runs it knows already. */
    static void tell(Logger log, RuntimeException failure) {
        if (isReasonOf(failure)) {
            log.warn("imports wait for the database");
        } else {
            log.error("an import, or the search for one, failed", failure);
        }
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? isFromPool(failure.getMessage()) : STATES.contains(state) || state.startsWith("08");
    }

    /** Agroal gives no state when no connection could be had in time. */
    private static boolean isFromPool(@Nullable String message) {
        return message != null && message.contains("acquisition timeout");
    }

    private Outage() {}
}
