package cn.dingzhou.records.region;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a few of many rows are found, once Hibernate and PostgreSQL know the query. */
@QuarkusTest
@WithInfrastructure
class LookupPlanTest {

    private static final long WELLS = 20_000;

    /** PostgreSQL tries five plans for the parameters at hand. */
    private static final int UNTIL_A_PLAN_IS_KEPT = 6;

    /** Often enough not to mistake what others ask meanwhile for it. */
    private static final int ASKED = 50;

    private static final String MANY_WELLS =
            """
            delete from pump;
            delete from well;
            insert into well (id, village_code, name)
                select gen_random_uuid(), '130682' || 108201 + n % 500, 'well ' || n from generate_series(1, 20000) n;
            analyze well""";

    @Inject
    Session database;

    @Inject
    @PersistenceUnitExtension
    LastStatement last;

    @BeforeEach
    void manyWells() throws SQLException {
        execute(MANY_WELLS);
    }

    @AfterEach
    void noWells() throws SQLException {
        execute("delete from well; analyze well");
    }

    @Test
    void rowsAreFoundByTheirIdsWithAPlanThatIsKeptAndNotAmongAllOfTheRegion() {
        List<String> plan =
                RegionScope.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
                    database.createSelectionQuery("from Well where any_of(id, :ids)", Well.class)
                            .setParameter("ids", AnyOf.ids(List.of(UUID.randomUUID(), UUID.randomUUID())))
                            .getResultList();
                    return database.doReturningWork(connection -> explain(connection, last.sql()));
                }));

        assertThat(plan).asString().contains("village_code >= $1", "well_pkey").doesNotContain("well_by_village");
    }

    @Test
    void aNativeQueryIsPreparedOnceHoweverOftenItIsAsked() {
        Statistics statistics = database.getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getQueryPlanCacheMissCount();

        for (int i = 0; i < ASKED; i++) {
            assertThat(RegionScope.asSystem(() -> QuarkusTransaction.requiringNew()
                            .call(() -> Rows.of(database, "select count(*) from well", "count", Long.class)
                                    .getSingleResult())))
                    .isEqualTo(WELLS);
        }

        assertThat(statistics.getQueryPlanCacheMissCount() - before).isLessThan(ASKED);
    }

    /** The plan after some look-ups of one row each, by then for parameters that aren't known. */
    private static List<String> explain(Connection connection, String sql) throws SQLException {
        String numbered =
                sql.replaceFirst("\\?", "\\$1").replaceFirst("\\?", "\\$2").replaceFirst("\\?", "\\$3");
        String one = "execute lookup('0', 'A', array['" + UUID.randomUUID() + "'::uuid])";
        try (Statement statement = connection.createStatement()) {
            statement.execute("prepare lookup (text, text, uuid[]) as " + numbered);
            for (int i = 0; i < UNTIL_A_PLAN_IS_KEPT; i++) {
                statement.execute(one);
            }
            List<String> plan = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("explain " + one)) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            }
            statement.execute("deallocate lookup");
            return plan;
        }
    }

    private static void execute(String statements) throws SQLException {
        try (Connection connection = Superuser.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** What Hibernate wrote last. */
    @ApplicationScoped
    @PersistenceUnitExtension
    static class LastStatement implements StatementInspector {

        private volatile String sql = "";

        @Override
        public String inspect(String statement) {
            sql = statement;
            return statement;
        }

        String sql() {
            return sql;
        }
    }
}
