package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;

import cn.dingzhou.localstack.process.PartProcess;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Parts are killed the hard way; nothing is lost and the others go on. */
class FaultsIT {

    // Counted before and after: no other story registers anybody here, the import goes elsewhere.
    private static final String COUNTED = "130682113";
    private static final String KONGZHUANGZI = COUNTED + "201";
    private static final String IMPORTED = "130682106201";

    private final RunningSuite suite = RunningSuite.get();
    private final Figures figures = new Figures(suite);

    @Test
    void aServiceThatIsDownIsSaidSoAndTheOthersGoOn() {
        PartProcess insurance = suite.stack().part("insurance-service");
        insurance.kill();
        try {
            // What it had kept open answers 502 until the gateway has seen it close.
            await().untilAsserted(() -> suite.user("insurer")
                    .get("/policy-years")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue()));
            suite.user("city-registrar").get("/households?limit=1").then().statusCode(200);
            assertThat(figures.ofDingzhou("insurance-premium", "2020")).isEqualByComparingTo("4700000");
        } finally {
            insurance.start();
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> suite.user("insurer")
                .get("/policy-years")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(1)));
    }

    @Test
    void whatIsRegisteredWhileTheBrokerIsDownIsCountedWhenItIsBack() {
        BigDecimal before = registered();
        PartProcess kafka = suite.stack().part("kafka");
        kafka.kill();
        try {
            suite.user("city-registrar")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Households.coupleIn(KONGZHUANGZI))
                    .post("/households")
                    .then()
                    .statusCode(201);
            assertThat(registered()).isEqualByComparingTo(before);
        } finally {
            kafka.start();
        }
        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(registered()).isEqualByComparingTo(before.add(BigDecimal.ONE)));
    }

    @Test
    void anImportGoesOnWhereAKilledServiceLeftIt() {
        int rows = 6000;
        PartProcess household = suite.stack().part("household-service");
        String job = suite.user("city-registrar")
                .contentType("application/x-ndjson; charset=UTF-8")
                .body(Imports.households(rows, IMPORTED).getBytes(StandardCharsets.UTF_8))
                .post("/households/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> read(job) > 0);
        household.kill();
        household.start();

        await().atMost(Duration.ofSeconds(120)).until(() -> suite.user("city-registrar")
                .get("/households/imports/{id}", job)
                .then()
                .extract()
                .<String>path("state")
                .equals("SUCCEEDED"));
        assertThat(counted(job, "read")).isEqualTo(rows);
        assertThat(counted(job, "created")).isEqualTo(rows);
    }

    private int read(String job) {
        return counted(job, "read");
    }

    private int counted(String job, String count) {
        return suite.user("city-registrar")
                .get("/households/imports/{id}", job)
                .then()
                .statusCode(200)
                .extract()
                .path(count);
    }

    private BigDecimal registered() {
        return figures.of(
                        "registered-households",
                        COUNTED,
                        String.valueOf(LocalDate.now().getYear()))
                .orElse(BigDecimal.ZERO);
    }
}
