package cn.dingzhou.insurance.claim;

import static cn.dingzhou.insurance.claim.Insured.YEAR;
import static cn.dingzhou.insurance.claim.Insured.day;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.insurance.payment.BatchCase;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the claims of some policy years went. */
@QuarkusTest
@WithInfrastructure
class ClaimStatisticsTest {

    private Insured insured;

    @BeforeEach
    void insure() {
        insured = Insured.withFund("1000000");
    }

    @Test
    void whatWasPaidToHowManyAndHowFast() {
        ClaimCase first = ClaimCase.of(insured).ready("18000").approved();
        ClaimCase.of(insured, first.household(), day("05-13")).ready("18000").approved();
        ClaimCase.of(insured).ready("18000").approved();
        BatchCase batch = BatchCase.of(insured).sent();
        batch.told(batch.paid(1), batch.paid(2), batch.paid(3).replace(day("06-15"), day("06-16")));
        ClaimCase.of(insured);
        ClaimCase.of(insured).surveyed("18000").reject("NOT_THE_PERIL").statusCode(200);

        ValidatableResponse statistics = read(insured.as("auditor"), insured.township(), YEAR, YEAR);

        statistics
                .statusCode(200)
                .body("byStage", equalTo(Map.of("REPORTED", 1, "PAID", 3, "REJECTED", 1)))
                .body("overdue", equalTo(1))
                .body("paid.claims", equalTo(3))
                .body("paid.households", equalTo(2))
                .body("paid.amount", equalTo(27000.0f))
                .body("byPeril.ILLNESS.households", equalTo(2))
                .body("byClass.LOW_INCOME.amount", equalTo(27000.0f))
                .body("averageDays", equalTo(26.3f))
                .body("premium", equalTo(10_000_000.0f))
                .body("lossRatio", equalTo(0.27f));
    }

    @Test
    void aVillageHasNoPremiumOfItsOwn() {
        ClaimCase.of(insured).ready("18000").approved();
        BatchCase batch = BatchCase.of(insured).sent();
        batch.told(batch.paid(1));

        read(insured.as("auditor"), insured.village(), YEAR, YEAR)
                .statusCode(200)
                .body("paid.amount", equalTo(9000.0f))
                .body("averageDays", equalTo(26.0f))
                .body("premium", equalTo(null))
                .body("lossRatio", equalTo(null));
    }

    @Test
    void whereNothingWasInsuredNothingWasPaid() {
        read(insured.as("auditor"), insured.township(), 2001, 2002)
                .statusCode(200)
                .body("byStage", equalTo(Map.of()))
                .body("paid.claims", equalTo(0))
                .body("averageDays", equalTo(null))
                .body("lossRatio", equalTo(null));
    }

    @Test
    void whoseRegionIsAVillageReadsThat() {
        ClaimCase.of(insured);
        Tokens elsewhere = Tokens.as("registrar").in(insured.township() + "202");
        String own = "/api/v1/claim-statistics?from=%d&to=%d".formatted(YEAR, YEAR);

        insured.reporter()
                .request()
                .get(own)
                .then()
                .statusCode(200)
                .body("region", equalTo(insured.village()))
                .body("byStage.REPORTED", equalTo(1));
        elsewhere.request().get(own).then().body("byStage", equalTo(Map.of()));
        read(elsewhere, insured.village(), YEAR, YEAR).statusCode(404);
        read(elsewhere, insured.township(), YEAR, YEAR).statusCode(404);
    }

    @Test
    void theYearsAreInOrder() {
        read(insured.as("auditor"), insured.township(), YEAR, YEAR - 1)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/from"));
    }

    private static ValidatableResponse read(Tokens caller, String region, int from, int to) {
        return caller.request()
                .get("/api/v1/claim-statistics?region=%s&from=%d&to=%d".formatted(region, from, to))
                .then();
    }
}
