package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.part.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** The registry's tables as PostgreSQL itself reads and writes them. */
record Registry(String url, Database database, Path folder) {

    /** What an import of households becomes; each needs those before it. */
    private static final List<String> TABLES = List.of("household", "category_period", "residence", "member");

    /** Takes the rows out and puts them back into the same, emptied tables; returns how long the latter took, in milliseconds. */
    double copyBack() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            CopyManager copy = new CopyManager(connection.unwrap(BaseConnection.class));
            for (String table : TABLES) {
                try (OutputStream file = Files.newOutputStream(folder.resolve(table))) {
                    copy.copyOut("copy " + table + " to stdout", file);
                }
            }
            statement.execute("truncate household cascade");
            return Stopwatch.millis(() -> TABLES.forEach(table -> copyIn(copy, table)));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copyIn(CopyManager copy, String table) {
        try (InputStream file = Files.newInputStream(folder.resolve(table))) {
            copy.copyIn("copy " + table + " from stdin", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether all events are on their way. */
    boolean hasNothingToSend() {
        return count("select count(*) from outbox") == 0;
    }

    private long count(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, database.name(), database.password());
    }
}
