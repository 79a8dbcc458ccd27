package cn.dingzhou.insurance.settlement;

import static cn.dingzhou.insurance.claim.Insured.YEAR;
import static cn.dingzhou.insurance.claim.Insured.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.PolicyYearState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.insurance.claim.ClaimCase;
import cn.dingzhou.insurance.claim.Insured;
import cn.dingzhou.insurance.payment.BatchCase;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A policy year ends when nothing is left to pay; what is left goes to the next. */
@QuarkusTest
@WithInfrastructure
class ClosingTest {

    private static final String POLICY_YEARS = "/api/v1/policy-years/";

    private final LocalDate today = LocalDate.now(BusinessClock.ZONE);
    private final DataSource database = Superuser.database();

    @Test
    void itEndsAfterItsLastDayAndNotBeforeToday() {
        Insured insured = Insured.withFund("1000000");

        insured.close(day("12-31")).statusCode(400).body("errors.code", contains("not-over-yet"));
        insured.close(today.plusDays(1).toString()).statusCode(400).body("errors.code", contains("in-the-future"));
    }

    @Test
    void everyClaimEndsBefore() {
        Insured insured = Insured.withFund("9000");
        ClaimCase claim = ClaimCase.of(insured);
        refused(insured.close(today.toString()), "claims-unfinished");
        claim.ready("18000").approved();
        refused(insured.close(today.toString()), "claims-unfinished");
        BatchCase batch = BatchCase.of(insured).sent();
        refused(insured.close(today.toString()), "claims-unfinished");
        batch.told(batch.paid(1));

        insured.close(today.toString())
                .statusCode(200)
                .body("surplus", equalTo(0.0f))
                .body("carriedTo", equalTo(null))
                .body("closedOn", equalTo(today.toString()));
    }

    @Test
    void aSurplusNeedsANextYear() {
        Insured insured = Insured.withFund("1000000");

        refused(insured.close(today.toString()), "no-next-year");
    }

    @Test
    void aSurplusGoesToTheNextYear() {
        Insured insured = Insured.withFund("10000");
        ClaimCase.of(insured).ready("18000").approved();
        BatchCase batch = BatchCase.of(insured).sent();
        batch.told(batch.paid(1));
        String next = insured.openYear(YEAR + 1).statusCode(201).extract().path("id");

        insured.close(today.toString())
                .statusCode(200)
                .body("surplus", equalTo(1000.0f))
                .body("carriedTo", equalTo(next));

        assertThat(insured.holds("FUND")).isEqualByComparingTo("0");
        assertThat(insured.holds("CARRIED")).isEqualByComparingTo("1000");
        read(insured, next + "/fund")
                .body("balances.FUND", equalTo(1000.0f))
                .body("received", equalTo(1000.0f))
                .body("sum", equalTo(0.0f));
        read(insured, next).body("received", equalTo(1000.0f)).body("closedOn", equalTo(null));
        read(insured, insured.policyYear()).body("closedOn", equalTo(today.toString()));
        read(insured, insured.policyYear() + "/reconciliation").body("agrees", equalTo(true));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        EventTopic.of(Topics.POLICY_YEARS).statesOf(next))
                .last()
                .extracting(PolicyYearState::receivedFen, PolicyYearState::carriedInFen)
                .containsExactly(100_000L, 100_000L));
    }

    @Test
    void itIsClosedOnce() {
        Insured insured = closed();

        refused(insured.close(today.toString()), "policy-year-closed");
        assertThat(insured.movements("CARRIED_OUT")).isEqualTo(1);
    }

    @Test
    void theEarlierYearIsClosedFirst() {
        Insured insured = Insured.withFund("1000000");
        insured.openYear(YEAR - 1).statusCode(201);

        refused(insured.close(today.toString()), "earlier-year-open");
    }

    @Test
    void nothingComesInAfterwards() {
        Insured insured = closed();

        refused(
                insured.as("city-decider")
                        .request()
                        .body(Map.of("kind", "TOP_UP", "amount", 1, "on", day("12-01"), "reference", "late"))
                        .post(POLICY_YEARS + insured.policyYear() + "/receipts")
                        .then(),
                "policy-year-closed");
    }

    @Test
    void nothingIsApprovedAfterwards() throws SQLException {
        Insured insured = Insured.withFund("1000000");
        ClaimCase claim = ClaimCase.of(insured).ready("18000");
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update policy_year set closed_on = now() where id = ?")) {
            statement.setObject(1, UUID.fromString(insured.policyYear()));
            statement.executeUpdate();
        }

        refused(claim.approve(), "policy-year-closed");
    }

    @Test
    void whatComesBackAfterwardsIsSettledWithTheCity() {
        Insured insured = Insured.withFund("9000");
        ClaimCase claim = ClaimCase.of(insured).ready("18000").approved();
        BatchCase batch = BatchCase.of(insured).sent();
        batch.told(batch.paid(1));
        insured.close(today.toString()).statusCode(200);

        batch.told(batch.returned(1).replace(day("06-15"), day("06-16"))).body("rejected", equalTo(1));

        claim.read().answer().body("stage", equalTo("PAID"));
        assertThat(insured.holds("HOUSEHOLDS")).isEqualByComparingTo("9000");
    }

    private Insured closed() {
        Insured insured = Insured.withFund("1000000");
        insured.openYear(YEAR + 1).statusCode(201);
        insured.close(today.toString()).statusCode(200);
        return insured;
    }

    private static ValidatableResponse read(Insured insured, String path) {
        return insured.as("auditor").request().get(POLICY_YEARS + path).then().statusCode(200);
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }
}
