package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.part.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The tables of insurance-service as PostgreSQL itself reads and writes them. */
record InsuranceTables(String url, Database database) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, database.name(), database.password());
    }

    void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<UUID> claims(UUID policyYear) {
        try (Connection connection = connect();
                PreparedStatement statement =
                        connection.prepareStatement("select id from claim where policy_year_id = ? order by id")) {
            statement.setObject(1, policyYear);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
