package cn.dingzhou.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures against the services' tables: a row that changes behind the suite's back is noticed. */
class ReconciliationIT {

    /** Nothing is allotted to it by other stories. */
    private static final String TOWNSHIP = "130682103";

    private static final String YEAR =
            String.valueOf(LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear());

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void aRowChangedBehindTheSuitesBackDriftsUntilItIsPutRight() throws SQLException {
        String fund = allotted(12_000);
        long city = fen("130682");
        long township = fen(TOWNSHIP);
        assertThat(compared("AGREES").getInt("sums")).isGreaterThan(60);

        addYuan(1, fund);
        try {
            assertThat(compared("DRIFTS").<Map<String, Object>>getList("drifts"))
                    .containsExactlyInAnyOrder(drift("130682", city), drift(TOWNSHIP, township));
            assertThat(driftsInMetrics()).isEqualTo("2.0");
        } finally {
            addYuan(-1, fund);
        }

        assertThat(compared("AGREES").getInt("driftCount")).isZero();
        assertThat(driftsInMetrics()).isEqualTo("0.0");
    }

    @Test
    void onlyWhoLooksAfterTheSuiteOrAuditsItOrdersAComparison() {
        suite.user("viewer").post("/reconciliation").then().statusCode(403);
        suite.anybody().post("/reconciliation").then().statusCode(401);
        suite.user("auditor").post("/reconciliation").then().statusCode(202);
    }

    private static Map<String, Object> drift(String region, long fen) {
        return Map.of(
                "sum", "assistance-funds",
                "indicators", List.of("assistance-funds"),
                "region", region,
                "year", Integer.valueOf(YEAR),
                "figure", Math.toIntExact(fen),
                "source", Math.toIntExact(fen + 100));
    }

    /** The reference of money that is allotted today, once it is counted. */
    private String allotted(int yuan) {
        String reference = UUID.randomUUID().toString();
        long before = fen(TOWNSHIP);
        suite.user("city-registrar")
                .header("Idempotency-Key", reference)
                .body(
                        """
                        {"reference":"%s","regionCode":"%s",
                         "facts":{"on":"%s-01-15","level":"CITY","amount":%d,"purpose":"产业扶贫"}}"""
                                .formatted(reference, TOWNSHIP, YEAR, yuan))
                .post("/assistance-funds")
                .then()
                .statusCode(201);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(fen(TOWNSHIP)).isEqualTo(before + 100L * yuan));
        return reference;
    }

    private long fen(String region) {
        return new Figures(suite)
                .of("assistance-funds", region, YEAR)
                .orElse(BigDecimal.ZERO)
                .movePointRight(2)
                .longValueExact();
    }

    /** Behind the suite's back. */
    private void addYuan(int yuan, String fund) throws SQLException {
        String url = suite.stack().databaseUrl("household");
        try (Connection connection = suite.stack().database("household").connectAsOwner(url);
                PreparedStatement change = connection.prepareStatement(
                        "update assistance_fund set amount = amount + ? where reference = ?")) {
            change.setInt(1, yuan);
            change.setString(2, fund);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    /** How a comparison that is ordered now ends. */
    private JsonPath compared(String state) {
        String before = String.valueOf(newest().<String>get("comparedAt"));
        suite.user("operator").post("/reconciliation").then().statusCode(202);
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> assertThat(newest().getString("comparedAt"))
                .isNotEqualTo(before));
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> suite.anybody()
                .get("/reconciliation")
                .then()
                .statusCode(200)
                .body("state", equalTo(state)));
        return newest();
    }

    private JsonPath newest() {
        return suite.anybody()
                .get("/reconciliation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String driftsInMetrics() {
        String metrics = given().baseUri(suite.gateway().toString())
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Stream.of(metrics.split("\n"))
                .filter(line -> line.startsWith("gateway_reconciliation_drifts "))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
    }
}
