package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the newspaper printed, from records. Other stories register households of the present year only. */
class PublishedFiguresIT {

    private static final Figures FIGURES = new Figures(RunningSuite.get());

    @BeforeAll
    static void theEventsHaveArrived() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(FIGURES.ofDingzhou("per-capita-net-income", "2020")).isEqualByComparingTo("11000");
            assertThat(FIGURES.ofDingzhou("job-fair-posts", "2021")).isEqualByComparingTo("3012");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "rural-population, 2015, 1090000",
        "rural-population, 2020, 1090000",
        "poor-persons, 2015, 25070",
        "poor-persons, 2020, 0",
        "poverty-incidence-rate, 2015, 2.3",
        "poverty-incidence-rate, 2020, 0",
        "per-capita-net-income, 2016, 2301",
        "per-capita-net-income, 2020, 11000",
        "insurance-premium, 2019, 4700000",
        "insurance-premium, 2020, 4700000",
        "insured-headcount, 2019, 94000",
        "insured-headcount, 2020, 94000",
        "covered-persons, 2019, 1090000",
        "covered-persons, 2020, 1090000",
        "job-fair-enterprises, 2021, 80",
        "job-fair-posts, 2021, 3012"
    })
    void theCityReportsExactlyWhatWasPublished(String code, String period, BigDecimal published) {
        assertThat(FIGURES.ofDingzhou(code, period)).isEqualByComparingTo(published);
    }

    @Test
    void theInsurancePaid5080100Yuan() {
        assertThat(FIGURES.ofDingzhou("insurance-payout", 2019, 2020)).isEqualByComparingTo("5080100");
    }

    @ParameterizedTest
    @CsvSource({"training-participations, 4291", "placements, 4462"})
    void upTo2020TheCityTrainedAndPlaced(String code, BigDecimal published) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(FIGURES.ofDingzhou(code, 2016, 2020))
                .isEqualByComparingTo(published));
    }

    @Test
    void thereWereOverFiftyFairsUpTo2020() {
        assertThat(FIGURES.ofDingzhou("job-fairs", 2016, 2020)).isGreaterThan(BigDecimal.valueOf(50));
    }

    @Test
    void theTownshipsAddUpToTheCity() {
        List<Map<String, Object>> values = RunningSuite.get()
                .anybody()
                .get("/indicators/poor-persons?region=130682&from=2015&to=2015&breakdown=region")
                .then()
                .statusCode(200)
                .extract()
                .path("values");
        BigDecimal townships = values.stream()
                .filter(value -> !value.get("region").equals("130682"))
                .map(value -> new BigDecimal(value.get("value").toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(townships).isEqualByComparingTo("25070");
        assertThat(RunningSuite.get()
                        .anybody()
                        .get("/indicators/regions?parent=130682")
                        .then()
                        .extract()
                        .<List<String>>path("items.code"))
                .hasSize(25);
    }
}
