package cn.dingzhou.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresDatabaseTest {

    @Test
    void aDurableDatabaseThatIsStartedAgainHasItsAddressAndRowsAsBefore() throws SQLException {
        try (EmbeddedPostgresDatabase database = EmbeddedPostgresDatabase.startedDurable()) {
            String address = database.jdbcUrl();
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept as select 42 as answer");
            }

            database.stop();
            database.start();

            assertThat(database.jdbcUrl()).isEqualTo(address);
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select answer, current_setting('fsync') from kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(42);
                assertThat(rows.getString(2)).isEqualTo("on");
            }
        }
    }
}
