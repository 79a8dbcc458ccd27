package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published of the anti-poverty insurance, from claims; and a claim's way through the whole suite. */
class InsuranceIT {

    private final RunningSuite suite = RunningSuite.get();
    private final Insurance insurance = new Insurance(suite);

    @Test
    void in2019And2020Were292HouseholdsPaid5080100Yuan() {
        JsonPath told = suite.user("insurer")
                .get("/claim-statistics?from=2019&to=2020")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(told.getLong("paid.households")).isEqualTo(292);
        assertThat(new BigDecimal(told.getString("paid.amount"))).isEqualByComparingTo("5080100");
        assertThat(new BigDecimal(told.getString("premium"))).isEqualByComparingTo("9400000");
        assertThat(new BigDecimal(told.getString("lossRatio"))).isEqualByComparingTo("54.04");
        assertThat(told.getInt("byStage.PAID")).isEqualTo(292);
    }

    @Test
    void oneOfThemWasPaidOver70000YuanInGreatWangVillage() {
        List<Float> payouts = suite.user("village-registrar")
                .get("/claims?region={village}&olderThan=0&limit=200", Insurance.DAWANGZHUANG)
                .then()
                .statusCode(200)
                .extract()
                .path("items.payout");
        List<Float> paid = suite.user("village-registrar")
                .get("/claims?region={village}&stage=PAID&limit=200", Insurance.DAWANGZHUANG)
                .then()
                .statusCode(200)
                .extract()
                .path("items.payout");

        assertThat(payouts).doesNotContain(72300f);
        assertThat(paid).filteredOn(payout -> payout > 70_000).containsExactly(72_300f);
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020})
    void ledgerBatchesAndClaimsTellTheSame(int year) {
        String id = suite.user("auditor").get("/policy-years?year={year}", year).path("items[0].id");

        suite.user("auditor")
                .get("/policy-years/{id}/reconciliation", id)
                .then()
                .statusCode(200)
                .body("agrees", is(true))
                .body("ledgerSum", equalTo(0.0f))
                .body("differing.size()", is(0));
    }

    @Test
    void fromReportToTheMoneyAtTheHousehold() {
        String claim = insurance.onNotice();
        insurance
                .take("insurance-approver", claim, "approval", "{\"on\":\"2021-06-10\"}")
                .body("payout", equalTo(9000.0f));

        String batch = suite.user("insurer")
                .body("{\"policyYearId\":\"%s\",\"on\":\"2021-06-11\",\"claimIds\":[\"%s\"]}"
                        .formatted(insurance.year2021(), claim))
                .post("/payment-batches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        approve("insurance-approver", batch);
        approve("city-decider", batch);
        String file = suite.user("insurer")
                .accept("text/csv")
                .get("/payment-batches/{id}/bank-file", batch)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).contains("6228480000000001234,9000.00");
        confirm(file.lines().skip(1).findFirst().orElseThrow().split(",")[0]);

        suite.user("insurer")
                .get("/claims/{id}", claim)
                .then()
                .body("stage", equalTo("PAID"))
                .body("paidOn", equalTo("2021-06-15"))
                .body("payee.account", equalTo("622848*********1234"));
        insurance.movements(insurance.year2021(), claim).body("items.kind", contains("APPROVED", "SENT", "PAID"));
    }

    @Test
    void aResidentReportsAndTheRegistryWarns() {
        Response reported = suite.user("resident")
                .header("Idempotency-Key", "stories-own-claim")
                .body("{\"peril\":\"ILLNESS\",\"lossOn\":\"2020-11-20\"}")
                .post("/own-claims");

        reported.then().statusCode(201).body("stage", equalTo("REPORTED"));
        suite.user("resident")
                .get("/own-claims")
                .then()
                .statusCode(200)
                .body("id", hasItem(reported.<String>path("id")));
        suite.user("resident").get("/claims").then().statusCode(403);
        String household = suite.user("insurer")
                .get("/claims/{id}", reported.<String>path("id"))
                .path("householdId");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> suite.user("surveyor")
                .get("/warnings?household={id}", household)
                .then()
                .body("items.rule", hasItem("insurance-claim")));
    }

    private void approve(String user, String batch) {
        suite.user(user)
                .header("If-Match", insurance.etag("/payment-batches/" + batch))
                .body("{\"on\":\"2021-06-12\"}")
                .post("/payment-batches/{id}/approvals", batch)
                .then()
                .statusCode(200);
    }

    private void confirm(String reference) {
        String job = suite.user("insurer")
                .contentType("text/csv; charset=UTF-8")
                .body("reference,amount,outcome,on\n%s,9000.00,成功,2021-06-15\n".formatted(reference))
                .post("/payments/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> suite.user("insurer")
                .get("/payments/imports/{id}", job)
                .then()
                .body("state", equalTo("SUCCEEDED"))
                .body("updated", is(1)));
    }
}
