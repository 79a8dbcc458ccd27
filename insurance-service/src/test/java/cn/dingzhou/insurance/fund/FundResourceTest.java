package cn.dingzhou.insurance.fund;

import static cn.dingzhou.insurance.fund.SampleFunds.POLICY_YEARS;
import static cn.dingzhou.insurance.fund.SampleFunds.asAuditor;
import static cn.dingzhou.insurance.fund.SampleFunds.asCity;
import static cn.dingzhou.insurance.fund.SampleFunds.asInsurer;
import static cn.dingzhou.insurance.fund.SampleFunds.get;
import static cn.dingzhou.insurance.fund.SampleFunds.newFund;
import static cn.dingzhou.insurance.fund.SampleFunds.receipt;
import static cn.dingzhou.insurance.fund.SampleFunds.receive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.PolicyYearState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class FundResourceTest {

    @Inject
    PolicyYears policyYears;

    @Test
    void premiumThatArrivedCanBePromised() {
        UUID fund = newFund();

        ValidatableResponse entered = receive(asInsurer(), fund, receipt("PREMIUM", 600_000.5, " DZ-1 "))
                .statusCode(201)
                .body("kind", equalTo("PREMIUM"))
                .body("reference", equalTo("DZ-1"))
                .body("postings.account", contains("CITY", "FUND"))
                .body("postings.amount", contains(-600_000.5f, 600_000.5f))
                .body("enteredBy", equalTo("3020e012-4c47-341c-a131-64db169134f3"));

        get(asAuditor(), fund, "/fund")
                .statusCode(200)
                .body("balances", aMapWithSize(6))
                .body("balances.FUND", equalTo(600_000.5f))
                .body("balances.CITY", equalTo(-600_000.5f))
                .body("balances.PAYABLE", equalTo(0.0f))
                .body("received", equalTo(600_000.5f))
                .body("sum", equalTo(0.0f));
        asAuditor()
                .request()
                .get(entered.extract().header("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(entered.extract().path("id")))
                .body("on", equalTo("2020-01-15"));
    }

    @Test
    void everybodyLearnsWhatCameIn() {
        UUID fund = newFund();

        receive(asInsurer(), fund, receipt("PREMIUM", 600_000, "DZ-1")).statusCode(201);
        receive(asCity(), fund, receipt("TOP_UP", 0.01, "DZ-2")).statusCode(201);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        EventTopic.of(Topics.POLICY_YEARS).statesOf(fund.toString()))
                .extracting(PolicyYearState::receivedFen)
                .containsExactly(0L, 60_000_000L, 60_000_001L));
    }

    @Test
    void premiumIsAtMostWhatWasAgreed() {
        UUID fund = newFund();
        receive(asInsurer(), fund, receipt("PREMIUM", 999_999, "DZ-1")).statusCode(201);

        receive(asInsurer(), fund, receipt("PREMIUM", 1.01, "DZ-2"))
                .statusCode(409)
                .body("code", equalTo("premium-exceeded"))
                .body("detail", containsString("1.00"))
                .body("errors.pointer", contains("/amount"));

        receive(asInsurer(), fund, receipt("PREMIUM", 1, "DZ-2")).statusCode(201);
        receive(asCity(), fund, receipt("TOP_UP", 500_000, "DZ-3")).statusCode(201);
        get(asAuditor(), fund, "/fund").body("received", equalTo(1_500_000.0f));
    }

    @Test
    void aTransferIsEnteredOnceInAPolicyYear() {
        UUID fund = newFund();
        receive(asInsurer(), fund, receipt("PREMIUM", 1, "DZ-1")).statusCode(201);

        receive(asCity(), fund, receipt("TOP_UP", 2, "DZ-1"))
                .statusCode(409)
                .body("code", equalTo("reference-taken"))
                .body("errors.pointer", contains("/reference"));

        receive(asInsurer(), newFund(), receipt("PREMIUM", 1, "DZ-1")).statusCode(201);
        get(asAuditor(), fund, "/movements").body("items", hasSize(1));
    }

    @Test
    void theSameKeyEntersItOnce() {
        UUID fund = newFund();
        String key = UUID.randomUUID().toString();
        String first = receiveWith(key, fund, "DZ-1").statusCode(201).extract().path("id");

        receiveWith(key, fund, "DZ-1").statusCode(201).body("id", equalTo(first));

        receiveWith(key, fund, "DZ-2").statusCode(422);
        get(asAuditor(), fund, "/fund").body("received", equalTo(5.0f));
    }

    @Test
    void nothingComesIntoAClosedYear() {
        UUID fund = newFund();
        RegionScope.asSystem(
                () -> QuarkusTransaction.requiringNew().run(() -> policyYears.close(fund, LocalDate.of(2021, 3, 1))));

        receive(asCity(), fund, receipt("TOP_UP", 2, "DZ-1"))
                .statusCode(409)
                .body("code", equalTo("policy-year-closed"));

        get(asAuditor(), fund, "/fund").statusCode(200).body("received", equalTo(0.0f));
    }

    @ParameterizedTest
    @CsvSource({
        "amount,     0,            /amount,     decimal-min",
        "amount,     -1,           /amount,     decimal-min",
        "amount,     1.005,        /amount,     digits",
        "amount,     1000000000,   /amount,     digits",
        "amount,     ,             /amount,     not-null",
        "on,         2018-12-31,   /on,         too-early",
        "on,         2020-02-30,   /on,         wrong-type",
        "on,         0001-12-31,   /on,         too-early",
        "on,         -5000-01-01,  /on,         wrong-type",
        "on,         ,             /on,         not-null",
        "kind,       APPROVED,     /kind,       unknown-word",
        "kind,       ,             /kind,       not-null",
        "reference,  ' ',          /reference,  plain-text",
        "reference,  ,             /reference,  not-null",
        "note,       ' ',          /note,       plain-text",
        "claimId,    1,            /claimId,    unknown-field"
    })
    void aFieldThatIsWrongIsNamed(String field, @Nullable String value, String pointer, String code) {
        Map<String, @Nullable Object> receipt = receipt("PREMIUM", 5, "DZ-1");
        receipt.put(field, value != null && field.equals("amount") ? new BigDecimal(value) : value);

        receive(asInsurer(), newFund(), receipt)
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void tomorrowsMoneyIsNotHereYet() {
        Map<String, @Nullable Object> receipt = receipt("PREMIUM", 5, "DZ-1");
        receipt.put("on", SampleFunds.tomorrow().toString());

        receive(asInsurer(), newFund(), receipt).statusCode(400).body("errors.code", contains("in-the-future"));
    }

    @Test
    void aListGoesOnAfterItsCursorAndIsExported() {
        UUID fund = newFund();
        for (int i = 1; i <= 3; i++) {
            receive(asInsurer(), fund, receipt("PREMIUM", i, "DZ-" + i)).statusCode(201);
        }
        receive(asCity(), fund, receipt("TOP_UP", 4, "DZ-4")).statusCode(201);

        String next = get(asAuditor(), fund, "/movements?limit=2&kind=PREMIUM")
                .body("items.reference", contains("DZ-1", "DZ-2"))
                .extract()
                .path("next");

        get(asAuditor(), fund, "/movements?limit=2&kind=PREMIUM&cursor=" + next)
                .body("items.reference", contains("DZ-3"))
                .body("next", nullValue());
        get(asAuditor(), fund, "/movements?limit=2&cursor=" + next).statusCode(400);
        get(asAuditor(), newFund(), "/movements?kind=PREMIUM&cursor=" + next).statusCode(400);
        get(asAuditor(), fund, "/movements?claim=" + fund).body("items", hasSize(0));
        get(asAuditor(), fund, "/movements?kind=GIFT").statusCode(400);
        assertThat(ExportCall.column(asAuditor(), POLICY_YEARS + fund + "/movements", "postings"))
                .containsExactly(
                        "CITY -1.00;FUND 1.00", "CITY -2.00;FUND 2.00", "CITY -3.00;FUND 3.00", "CITY -4.00;FUND 4.00");
    }

    private static ValidatableResponse receiveWith(String key, UUID fund, String reference) {
        return asInsurer()
                .request()
                .header("Idempotency-Key", key)
                .body(receipt("PREMIUM", 5, reference))
                .post(POLICY_YEARS + fund + "/receipts")
                .then();
    }
}
