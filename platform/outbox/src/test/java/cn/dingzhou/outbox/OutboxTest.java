package cn.dingzhou.outbox;

import static cn.dingzhou.outbox.Regions.key;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class OutboxTest {

    private static final String PARKED = "/api/v1/services/household-service/parked-events";

    private final RegionBook regions;
    private final HeardRegions listener;
    private final DataSource database;

    OutboxTest(RegionBook regions, HeardRegions listener, DataSource database) {
        this.regions = regions;
        this.listener = listener;
        this.database = database;
    }

    @BeforeAll
    static void beAsPatientAsTheOthers() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @AfterEach
    void unpark() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from outbox where parked_at is not null");
        }
    }

    @Test
    void anEventReachesItsListeners() {
        regions.record(101, 1);

        await().until(() -> listener.heard().contains(key(101) + " 1"));
    }

    @Test
    void aTransactionThatFailsPublishesNothing() {
        assertThatThrownBy(() -> regions.recordAndFail(102, 1)).isInstanceOf(IllegalStateException.class);
        regions.record(102, 2);

        await().until(() -> listener.heard().contains(key(102) + " 2"));
        assertThat(listener.heard()).doesNotContain(key(102) + " 1");
    }

    @Test
    void outsideATransactionPublishingIsRefused() {
        assertThatThrownBy(() -> regions.recordOutsideATransaction(103, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside the transaction");
    }

    @Test
    void aParkedEventIsListedWithWhatWaitsBehindIt() {
        park(104);
        regions.record(104, 2);

        as("auditor")
                .get(PARKED)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].topic", is("household.regions"))
                .body("items[0].aggregate", is(key(104)))
                .body("items[0].version", is(1))
                .body("items[0].attempts", is(1))
                .body("items[0].reason", is("record-too-large"))
                .body("items[0].waiting", is(1));
    }

    @Test
    void aRetriedEventIsTriedAndParkedAgainWhenNothingHasChanged() {
        long id = park(105);

        as("operator").post(PARKED + "/" + id + "/retry").then().statusCode(204);

        await().untilAsserted(() -> as("operator")
                .get(PARKED)
                .then()
                .body("items.id", equalTo(List.of((int) id)))
                .body("items.attempts", equalTo(List.of(2))));
        assertThat(audited()).contains("parked-event-retried parked-event/" + id + " null");
    }

    @Test
    void aSkippedEventLetsTheNextOnesThrough() {
        long id = park(106);
        regions.record(106, 2);

        as("operator")
                .contentType("application/json")
                .body("{\"reason\":\"名称过长,已改正\"}")
                .post(PARKED + "/" + id + "/skip")
                .then()
                .statusCode(204);

        await().until(() -> listener.heard().contains(key(106) + " 2"));
        as("operator").get(PARKED).then().body("items", empty());
        assertThat(audited()).contains("parked-event-skipped parked-event/" + id + " 名称过长,已改正");
    }

    @Test
    void skippingNeedsAReason() {
        as("operator")
                .contentType("application/json")
                .body("{\"reason\":\" \"}")
                .post(PARKED + "/1/skip")
                .then()
                .statusCode(400);
    }

    @Test
    void onlyAnOperatorDecidesAndOnlyAnAuditorOrOperatorLooks() {
        as("auditor").post(PARKED + "/1/retry").then().statusCode(403);
        as("registrar").get(PARKED).then().statusCode(403);
        given().get(PARKED).then().statusCode(401);
    }

    @Test
    void anotherServiceOrAnUnknownEventIsNotFound() {
        as("operator")
                .get("/api/v1/services/insurance-service/parked-events")
                .then()
                .statusCode(404);
        as("operator").post(PARKED + "/999999/retry").then().statusCode(404);
    }

    @Test
    void aLongListComesInPages() {
        long first = park(107);
        long second = park(108);

        String next = as("operator")
                .get(PARKED + "?limit=1")
                .then()
                .body("items.id", equalTo(List.of((int) first)))
                .extract()
                .path("next");

        as("operator")
                .get(PARKED + "?limit=1&cursor=" + next)
                .then()
                .body("items.id", equalTo(List.of((int) second)))
                .body("next", equalTo(null));
    }

    @Test
    void metricsAndHealthTellHowItGoes() {
        park(109);

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("\noutbox_unsent "))
                .body(containsString("\noutbox_oldest_unsent_age "))
                .body(containsString("\noutbox_parked "))
                .body(containsString("\noutbox_sent_total "))
                .body(containsString("\nevents_lag "));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'outbox' }.data.parked", is(1))
                .body("checks.name", hasItem("event-listeners"));
    }

    private long park(int region) {
        regions.recordTooMuch(region, 1);
        await().until(() -> !rows("select id from outbox where parked_at is not null and aggregate_key = '"
                        + key(region) + "'")
                .isEmpty());
        return Long.parseLong(
                rows("select id from outbox where parked_at is not null and aggregate_key = '" + key(region) + "'")
                        .get(0));
    }

    private List<String> audited() {
        return rows("select action || ' ' || object || ' ' || coalesce(reason, 'null') from audit_entry");
    }

    private List<String> rows(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", Tokens.as(role).header());
    }
}
