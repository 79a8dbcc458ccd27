package cn.dingzhou.records.region;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.testing.DatabaseRules;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL itself lets through, whatever the statement. */
@QuarkusTest
@WithInfrastructure
class RowSecurityTest {

    private static final String VILLAGE = "130682108201";
    private static final String NEIGHBOUR = "130682108202";
    private static final String WELLS = "select count(*) from well";
    private static final String PROCESS = "select pg_backend_pid()";

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager entities;

    private final Well inside = new Well(VILLAGE, "a well of the village");
    private final Well outside = new Well(NEIGHBOUR, "a well of the next one");

    @BeforeEach
    void twoWells() {
        RegionScope.asSystem(() -> QuarkusTransaction.requiringNew().run(() -> {
            entities.createQuery("delete from Pump").executeUpdate();
            entities.createNativeQuery("delete from well").executeUpdate();
            for (Well well : new Well[] {inside, outside}) {
                entities.persist(well);
                entities.persist(new Pump("pump of " + well.name, well));
            }
        }));
    }

    @Test
    void theCatalogueHasNoGap() {
        DatabaseRules.check();
    }

    @Test
    void whoIsNotToldOfARegionSeesNothing() throws SQLException {
        assertThat(wells()).isZero();
        assertThat(QuarkusTransaction.requiringNew().call(this::wells)).isZero();
        try (Connection connection = Superuser.database().getConnection()) {
            assertThat(WellCount.by(connection)).isEqualTo(2);
        }
    }

    @Test
    void aVillageSeesItsOwnRowsByEveryWay() {
        asCadre().get("/api/v1/wells/unfiltered").then().statusCode(200).body("$", contains(1, 1, 1));
        as("130682").get("/api/v1/wells/unfiltered").then().statusCode(200).body("$", contains(2, 2, 2));
        given().header("Authorization", Tokens.as("registrar").header())
                .get("/api/v1/wells/unfiltered")
                .then()
                .statusCode(200)
                .body("$", contains(0, 0, 0));
    }

    @Test
    void workOfTheSystemInACallersTransactionSeesAllAndLeavesTheCallerTheirOwn() {
        asCadre().get("/api/v1/wells/widened").then().statusCode(200).body("$", contains(1, 2, 2, 2, 1, 2, 1));
    }

    @Test
    void whoeverReadsIsInATransaction() {
        asCadre().get("/api/v1/wells/transaction").then().statusCode(200).body(equalTo("true"));
    }

    @Test
    void whatBrokeTheTransactionIsWhatTheCallerHears() {
        asCadre().get("/api/v1/wells/failed").then().statusCode(500);
        assertThat(wells()).isZero();
    }

    @Test
    void aConnectionForgetsWhomItServed() {
        long served =
                RegionScope.asSystem(() -> QuarkusTransaction.requiringNew().call(this::process));
        assertThat(ask(served, WELLS)).isZero();

        assertThat(RegionScope.asSystem(() -> ask(served, WELLS))).isEqualTo(2);
        assertThat(ask(served, WELLS)).isZero();
        assertThat(ask(served, "select coalesce(length(current_setting('region.to', true)), 0)"))
                .isZero();
    }

    @Test
    void aRowOutsideIsNeitherWrittenNorMovedThere() {
        asCadre().post("/api/v1/wells/" + VILLAGE).then().body(equalTo("written"));
        asCadre().post("/api/v1/wells/" + NEIGHBOUR).then().body(containsString("row-level security policy"));
        asCadre()
                .put("/api/v1/wells/" + inside.id + "/" + NEIGHBOUR)
                .then()
                .body(containsString("row-level security policy"));
        as("130682108")
                .put("/api/v1/wells/" + inside.id + "/" + NEIGHBOUR)
                .then()
                .body(equalTo("written"));
    }

    @Test
    void whatTheSystemChangesInACallersTransactionIsWritten() {
        asCadre().put("/api/v1/wells/" + outside.id + "/name").then().statusCode(204);

        as("130682").get("/api/v1/wells/" + outside.id).then().body(equalTo("renamed"));
    }

    private long wells() {
        return ask(WELLS);
    }

    private long process() {
        return ask(PROCESS);
    }

    private long ask(String query) {
        try (Connection connection = database.getConnection()) {
            return ask(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the connection with that process; work in the background may leave others at hand. */
    private long ask(long process, String query) {
        try (Connection connection = database.getConnection()) {
            return ask(connection, PROCESS) == process ? ask(connection, query) : ask(process, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static RequestSpecification asCadre() {
        return as(VILLAGE);
    }

    private static RequestSpecification as(String region) {
        return given().header("Authorization", Tokens.as("registrar").in(region).header());
    }
}
