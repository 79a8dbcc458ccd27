package cn.dingzhou.insurance.sums;

import static cn.dingzhou.insurance.claim.Insured.YEAR;
import static cn.dingzhou.insurance.claim.Insured.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import cn.dingzhou.insurance.claim.ClaimCase;
import cn.dingzhou.insurance.claim.Insured;
import cn.dingzhou.insurance.payment.BatchCase;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class InsuranceSumsTest {

    private static final String SUMS = "/api/v1/services/insurance-service/sums?year=";

    @Test
    void aPolicyYearCountsWithItsTermsAndTheMoneyOfTheCity() {
        Insured insured = Insured.withFund("1000000");
        insured.receive("TOP_UP", "0.01", "city-decider");

        assertThat(sums(insured, YEAR))
                .isEqualTo(Map.of(
                        "insurance-premium", 1_000_000_000,
                        "insured-headcount", 1000,
                        "policy-years", 1,
                        "insurance-fund-received", 100_000_001));
        assertThat(sums(insured, YEAR - 1)).isEmpty();
    }

    @Test
    void aSurplusThatIsCarriedOverIsNotReceivedAgain() {
        Insured insured = Insured.withFund("10000");
        ClaimCase.of(insured).ready("18000").approved();
        BatchCase batch = BatchCase.of(insured).sent();
        batch.told(batch.paid(1));
        insured.openYear(YEAR + 1).statusCode(201);

        insured.close(LocalDate.now(BusinessClock.ZONE).toString()).statusCode(200);

        assertThat(sums(insured, YEAR)).containsEntry("insurance-fund-received", 1_000_000);
        assertThat(sums(insured, YEAR + 1))
                .containsEntry("policy-years", 1)
                .doesNotContainKey("insurance-fund-received");
    }

    @Test
    void claimsCountByTheirReportAndPayoutsByTheirArrival() {
        Insured insured = Insured.withFund("1000000");
        ClaimCase first = ClaimCase.of(insured).ready("18000").approved();
        ClaimCase.of(insured, first.household(), day("05-13")).ready("18000").approved();
        ClaimCase.of(insured).ready("18000").approved();
        BatchCase batch = BatchCase.of(insured).sent();
        batch.told(batch.paid(1), batch.paid(2), batch.paid(3).replace(day("06-15"), day("06-16")));
        ClaimCase.of(insured).ready("18000").approved();
        ClaimCase.of(insured).surveyed("18000").reject("NOT_THE_PERIL").statusCode(200);

        assertThat(sums(insured, YEAR))
                .containsEntry("claims-reported", 5)
                .containsEntry("claims-paid", 3)
                .containsEntry("insurance-payout", 2_700_000)
                .containsEntry("insurance-beneficiary-households", 2)
                .containsEntry("claim-days-to-payment", 26 + 26 + 27);
        assertThat(sums(insured, YEAR + 1)).isEmpty();
    }

    @Test
    void theyAreForOperatorsAndAuditorsOfTheCityAndForAYear() {
        Insured insured = Insured.withFund("1");

        insured.as("auditor").request().get(SUMS + YEAR).then().statusCode(403);
        Tokens.as("insurer").in("130682").request().get(SUMS + YEAR).then().statusCode(403);
        Tokens.as("operator").in("130682").request().get(SUMS + YEAR).then().statusCode(200);
        Tokens.as("operator")
                .in("130682")
                .request()
                .get(SUMS + "next")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/year"));
    }

    private static Map<String, Integer> sums(Insured insured, int year) {
        List<Map<String, Object>> items = Tokens.as("auditor")
                .in("130682")
                .request()
                .get(SUMS + year)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> item.get("region").equals(insured.township()))
                .collect(Collectors.toMap(
                        item -> (String) item.get("sum"), item -> ((Number) item.get("amount")).intValue()));
    }
}
