package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.part.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Posts and seekers in the tables of employment-service, as many as the city may have at a time. */
record LabourMarket(String url, Database database) {

    static final int POSTS = 3000;
    static final int SEEKERS = 50_000;

    /** Whose requirements everybody fulfils. */
    static final String POST = "00000000-0000-8000-8001-000000000000";

    /** Who fulfils every post's requirements. */
    static final String SEEKER = "00000000-0000-8000-8002-000000000000";

    private static final int AT_A_TIME = 10_000;

    /** Straight into the tables. */
    void fill() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                InputStream rows = Objects.requireNonNull(LabourMarket.class.getResourceAsStream("market.sql"))) {
            statement.execute(new String(rows.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("vacuum analyze");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, database.name(), database.password());
    }

    /** What matching needs of each seeker, read and dropped. */
    static void readSeekers(Connection connection) {
        read(
                connection,
                "select id, village_code, born_in, education, skills, wage_wanted, farthest, registered from seeker"
                        + " where stage = 'LOOKING'",
                SEEKERS);
    }

    /** What matching needs of each post and tells of it, read and dropped. */
    static void readPosts(Connection connection) {
        read(
                connection,
                """
                select post.id, post.region, min_age, max_age, education, skills, wage_min, wage_max, reserved, title, name, fair_id,
                    headcount - filled, open_until
                from post join enterprise on enterprise.id = enterprise_id
                where post.stage = 'OPEN' and open_until >= current_date and open_from <= current_date""",
                POSTS);
    }

    private static void read(Connection connection, String query, int expected) {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(AT_A_TIME);
            int count = 0;
            try (ResultSet rows = statement.executeQuery(query)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                    count++;
                }
            }
            connection.commit();
            if (count != expected) {
                throw new IllegalStateException(count + " rows");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
