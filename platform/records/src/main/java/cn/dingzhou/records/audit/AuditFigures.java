package cn.dingzhou.records.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** How long the chain is, which only ever grows, and what waits for its seal; looked up when somebody asks. */
@Startup
@Singleton
class AuditFigures {

    private final DataSource database;

    AuditFigures(DataSource database, MeterRegistry registry) {
        this.database = database;
        gauge("audit.sealed", "Entries of the audit trail with a seal", "select max(seq) from audit_seal", registry);
        gauge("audit.unsealed", "Entries that wait for a seal", "select count(*) from audit_unsealed", registry);
    }

    private void gauge(String name, String meaning, String sql, MeterRegistry registry) {
        Gauge.builder(name, () -> number(sql)).description(meaning).register(registry);
    }

    /** Absent while the database is away. */
    private double number(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getDouble(1) : 0;
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
