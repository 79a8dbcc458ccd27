package cn.dingzhou.household.sums;

import static cn.dingzhou.household.sums.Township.SUMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class SumsResourceTest {

    private static final Tokens OPERATOR = Tokens.as("operator").in(Places.CITY);

    @Test
    void theCityHoldsWhatItsTownshipsHoldAndWhatIsItsOwn() {
        Township township = Township.aTownship().entered();
        Map<String, Integer> before = Township.sums(Places.CITY, 2013);

        fund(township, "regionCode", Places.CITY);
        fund(township, "regionCode", township.code());

        assertThat(Township.sums(Places.CITY, 2013).get("assistance-funds")
                        - before.getOrDefault("assistance-funds", 0))
                .isEqualTo(200_050);
        assertThat(township.sums(2013)).containsEntry("assistance-funds", 100_025);
    }

    @Test
    void everySumOfARegionStandsOnce() {
        Township township = Township.aTownship().entered();
        township.aHousehold().register();

        List<Map<String, Object>> items = Township.answer(2020).getList("items");

        assertThat(items).isNotEmpty().doesNotHaveDuplicates();
        assertThat(items)
                .extracting(item -> item.get("sum") + " " + item.get("region"))
                .doesNotHaveDuplicates();
        assertThat(items)
                .extracting(item -> ((String) item.get("region")).length())
                .containsOnly(6, 9);
    }

    @Test
    void anAnswerSaysOfWhichMomentItIs() {
        OPERATOR.request()
                .get(SUMS + "2020")
                .then()
                .statusCode(200)
                .body("year", is(2020))
                .body("asOf", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1899", "2200", "twenty", "2020.5"})
    void aYearThatIsNoneIsRefused(String year) {
        OPERATOR.request().get(SUMS + year).then().statusCode(400).body("errors.pointer", contains("/year"));
    }

    @Test
    void anotherServicesSumsAreNotHere() {
        OPERATOR.request()
                .get("/api/v1/services/insurance-service/sums?year=2020")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor", "city-decider", "viewer", "resident"})
    void onlyOperatorsAndAuditorsReadThem(String role) {
        Tokens.as(role).in(Places.CITY).request().get(SUMS + "2020").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {Places.EAST_WANG, Places.GREAT_WANG_VILLAGE})
    void onlyTheCityReadsThem(String region) {
        Tokens.as("auditor")
                .in(region)
                .request()
                .get(SUMS + "2020")
                .then()
                .statusCode(403)
                .body("code", is("wrong-level"));
    }

    private static void fund(Township township, String field, String region) {
        township.anEntry()
                .with(field, region)
                .saying(Map.of("on", "2013-04-10", "level", "CITY", "amount", 1000.25, "purpose", "道路硬化"))
                .enter("assistance-funds");
    }
}
