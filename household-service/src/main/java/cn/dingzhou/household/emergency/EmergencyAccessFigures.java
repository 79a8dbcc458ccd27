package cn.dingzhou.household.emergency;

import cn.dingzhou.records.region.RegionScope;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** How many accesses are over and wait for their review, looked up when somebody asks. */
@Startup
@Singleton
class EmergencyAccessFigures {

    private static final String COUNT =
            "select count(*) from emergency_access where reviewed_by is null and ends_at <= now()";

    private final DataSource database;

    EmergencyAccessFigures(DataSource database, MeterRegistry registry) {
        this.database = database;
        Gauge.builder("emergency.access.unreviewed", () -> RegionScope.asSystem(this::unreviewed))
                .description("Emergency accesses that are over and that nobody has reviewed")
                .register(registry);
    }

    /** Absent while the database is away. */
    private double unreviewed() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNT)) {
            return row.next() ? row.getDouble(1) : 0;
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
