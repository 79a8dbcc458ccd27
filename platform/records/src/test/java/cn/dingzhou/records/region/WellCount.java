package cn.dingzhou.records.region;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How many wells a connection sees. */
final class WellCount {

    static long by(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from well")) {
            row.next();
            return row.getLong(1);
        }
    }

    private WellCount() {}
}
