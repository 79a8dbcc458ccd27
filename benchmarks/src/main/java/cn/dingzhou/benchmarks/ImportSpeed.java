package cn.dingzhou.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;

/** An import does much more than insert; held against bare batched inserts of the same lines into the same database. */
record ImportSpeed(Client registrar, Newcomers newcomers, String url, String user, String password) {

    private static final int HOUSEHOLDS = 10_200;
    private static final int BATCH = 1000;
    private static final long LOOK_NANOS = 20_000_000;

    Comparison measure() {
        String file = newcomers.file(HOUSEHOLDS);
        double bare = Stopwatch.millis(() -> insert(file));
        double imported = Stopwatch.millis(() -> importing(file));
        return new Comparison(
                "Importing 10,200 households, checked, encrypted, with events, against bare inserts",
                imported / HOUSEHOLDS,
                bare / HOUSEHOLDS,
                "ms/row",
                60);
    }

    private void importing(String file) {
        String job = registrar
                .post("/api/v1/households/imports", "application/x-ndjson", file)
                .path("id")
                .asText();
        String state = "QUEUED";
        while (!state.equals("SUCCEEDED")) {
            if (state.equals("FAILED")) {
                throw new IllegalStateException("the import failed");
            }
            LockSupport.parkNanos(LOOK_NANOS);
            state = registrar
                    .get("/api/v1/households/imports/" + job)
                    .path("state")
                    .asText();
        }
    }

    private void insert(String file) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temporary table bare (id uuid primary key default gen_random_uuid(), line text)");
            try (PreparedStatement insert = connection.prepareStatement("insert into bare (line) values (?)")) {
                int rows = 0;
                for (String line : file.split("\n")) {
                    insert.setString(1, line);
                    insert.addBatch();
                    if (++rows % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
