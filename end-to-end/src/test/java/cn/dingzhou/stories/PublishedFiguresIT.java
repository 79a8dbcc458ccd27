package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the newspaper printed, from records. Other stories register households of the present year only. */
class PublishedFiguresIT {

    private static final int VILLAGE_DIGITS = 12;

    private static final Map<String, String> REGIONS =
            Map.of("定州市", "130682", "孔庄子村", "130682113201", "大王庄村", "130682108201", "东旺村", "130682108202");

    private final RunningSuite suite = RunningSuite.get();

    /**
     * The table of the published figures, line by line. Where the newspaper printed "over", the dataset fixes a value.
     *
     * @param periods one, or the first and the last of those that are summed
     * @param published what the newspaper printed
     */
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rural-population                  | 定州市   | 2015            | 1090000   | 1090000
                    poor-persons                      | 定州市   | 2015            | 25070     | 25070
                    poverty-incidence-rate            | 定州市   | 2015            | 2.3       | 2.3
                    poverty-incidence-rate            | 定州市   | 2020            | 0         | 0
                    per-capita-net-income             | 定州市   | 2016            | 2301      | 2301
                    per-capita-net-income             | 定州市   | 2020            | 11000     | 11000
                    guarantee-gaps-found              | 定州市   | 2016 2020       | 480       | over 0
                    open-guarantee-gaps               | 定州市   | 2020            | 0         | 0
                    industry-employment-coverage      | 定州市   | 2020            | 100       | 100
                    house-renovations                 | 定州市   | 2016 2019       | 598       | 598
                    house-renovations-registered-poor | 定州市   | 2016 2019       | 292       | 292
                    house-renovation-subsidy          | 定州市   | 2016 2019       | 5028000   | 5028000
                    house-renovation-subsidy          | 孔庄子村 | 2018-09         | 25000     | 25000
                    medical-reimbursement             | 定州市   | 2016 2020       | 142360000 | over 140000000
                    medical-reimbursement-rate        | 定州市   | 2016            | 94.67     | over 90
                    medical-reimbursement-rate        | 定州市   | 2017            | 94.7      | over 90
                    medical-reimbursement-rate        | 定州市   | 2018            | 94.73     | over 90
                    medical-reimbursement-rate        | 定州市   | 2019            | 94.68     | over 90
                    medical-reimbursement-rate        | 定州市   | 2020            | 94.71     | over 90
                    medical-premium-paid              | 定州市   | 2016 2020       | 10404050  | over 10400000
                    chronic-card-coverage             | 定州市   | 2020            | 100       | 100
                    student-aid-recipients            | 定州市   | 2016 2020       | 8511      | 8511
                    student-aid-amount                | 定州市   | 2016 2020       | 13398000  | 13398000
                    compulsory-education-enrolment    | 定州市   | 2020            | 100       | 100
                    tutor-pairing-coverage            | 定州市   | 2020            | 100       | 100
                    university-admissions             | 定州市   | 2018 2020       | 257       | 257
                    allowance-coverage                | 定州市   | 2020            | 100       | 100
                    assistance-funds                  | 定州市   | 2016 2020       | 231860000 | over 230000000
                    industry-projects                 | 定州市   | 2016 2020       | 104       | 104
                    industry-returns                  | 定州市   | 2016 2020       | 8736000   | over 8700000
                    industry-rounds                   | 定州市   | 2016 2020       | 3         | 3
                    cooperatives                      | 定州市   | 2016 2020       | 129       | 129
                    cooperative-linked-households     | 定州市   | 2016 2020       | 452       | 452
                    paired-enterprises                | 定州市   | 2016 2020       | 255       | 255
                    pairing-amount                    | 定州市   | 2016 2020       | 68320000  | over 68000000
                    micro-credit-loans                | 定州市   | 2016 2020       | 241       | over 1
                    micro-credit-loans                | 东旺村   | 2016 2020       | 1         | 1
                    micro-credit-amount               | 东旺村   | 2016 2020       | 50000     | 50000
                    insurance-premium                 | 定州市   | 2019            | 4700000   | 4700000
                    insurance-premium                 | 定州市   | 2020            | 4700000   | 4700000
                    insured-headcount                 | 定州市   | 2019            | 94000     | 94000
                    insured-headcount                 | 定州市   | 2020            | 94000     | 94000
                    covered-persons                   | 定州市   | 2019            | 1090000   | 1090000
                    covered-persons                   | 定州市   | 2020            | 1090000   | 1090000
                    insurance-payout                  | 定州市   | 2019 2020       | 5080100   | 5080100
                    insurance-payout                  | 大王庄村 | 2019-03         | 72300     | over 70000
                    insurance-beneficiary-households  | 定州市   | 2019 2020       | 292       | 292
                    job-fairs                         | 定州市   | 2016 2020       | 53        | over 50
                    training-participations           | 定州市   | 2016 2020       | 4291      | 4291
                    placements                        | 定州市   | 2016 2020       | 4462      | 4462
                    job-fair-enterprises              | 定州市   | 2021-02 2021-03 | 80        | about 80
                    job-fair-posts                    | 定州市   | 2021-02 2021-03 | 3012      | over 3000
                    houses-surveyed-operating         | 定州市   | 2020            | 11075     | 11075
                    survey-village-coverage           | 定州市   | 2020            | 100       | 100
                    houses-checked-rate               | 定州市   | 2020            | 100       | 100
                    houses-safe-rate                  | 定州市   | 2020            | 100       | 100
                    houses-surveyed-non-operating     | 定州市   | 2021            | 45860     | over 45000
                    standard-township-hospitals       | 定州市   | 2020            | 22        | 22
                    village-clinics                   | 定州市   | 2020            | 489       | 489
                    weak-schools-rebuilt              | 定州市   | 2020            | 105       | 105
                    school-building-area              | 定州市   | 2020            | 205000    | 205000
                    education-it-investment           | 定州市   | 2020            | 199600000 | about 200000000
                    dual-control-enterprises-large    | 定州市   | 2020            | 340       | 340
                    dual-control-enterprises-small    | 定州市   | 2020            | 1343      | 1343
                    dual-control-enterprises          | 定州市   | 2020            | 1683      | 1683
                    safety-inspections                | 定州市   | 2020            | 1075      | 1075
                    housing-fund-loans                | 定州市   | 2020            | 457       | 457
                    housing-fund-loan-amount          | 定州市   | 2020            | 130000000 | 130000000
                    """)
    void everyFigureIsWhatWasPublished(String code, String place, String periods, BigDecimal value, String published) {
        String region = REGIONS.get(place);
        String[] ends = periods.split(" ");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        Figures.sum(Figures.values(caller(region), code, region, ends[0], ends[ends.length - 1])))
                .isEqualByComparingTo(value));

        assertThat(value).satisfies(new Printed(published)::agrees);
    }

    @Test
    void theHousingFundLent53_95PercentMoreThanTheYearBefore() {
        BigDecimal change = suite.anybody()
                .get("/indicators/housing-fund-loan-amount?from=2020&to=2020&compare=previous-year")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(Figures.EXACTLY)
                .getObject("values[0].yearOnYear", BigDecimal.class);

        assertThat(change).isEqualByComparingTo("53.95");
    }

    @Test
    void noLoanWasLargerThan50000YuanOrLongerThanThreeYears() {
        Records loans = Records.of("micro-credits", "&to=2020-12-31");

        assertThat(loans.column("facts.amount").map(BigDecimal::new))
                .allSatisfy(amount -> assertThat(amount).isLessThanOrEqualTo(BigDecimal.valueOf(50_000)));
        assertThat(loans.column("facts.termMonths").map(Integer::valueOf))
                .allSatisfy(months -> assertThat(months).isLessThanOrEqualTo(36));
    }

    @Test
    void theTownshipsAddUpToTheCity() {
        List<Map<String, Object>> values = suite.anybody()
                .get("/indicators/poor-persons?region=130682&from=2015&to=2015&breakdown=region")
                .then()
                .statusCode(200)
                .extract()
                .path("values");
        List<Map<String, Object>> townships = values.stream()
                .filter(value -> !value.get("region").equals("130682"))
                .toList();

        assertThat(Figures.sum(townships)).isEqualByComparingTo("25070");
        assertThat(suite.anybody()
                        .get("/indicators/regions?parent=130682")
                        .then()
                        .extract()
                        .<List<String>>path("items.code"))
                .hasSize(25);
    }

    private BigDecimal sum(String code, String region, String first, String last) {
        return Figures.sum(Figures.values(caller(region), code, region, first, last));
    }

    /** Months and small numbers of a village are for those whose region it lies in. */
    private RequestSpecification caller(String region) {
        return region.length() == VILLAGE_DIGITS ? suite.user("city-registrar") : suite.anybody();
    }

    /** What was printed: a number, or {@code over} or {@code about} one. */
    private record Printed(String words) {

        private static final BigDecimal ABOUT = new BigDecimal("0.01");

        void agrees(BigDecimal value) {
            BigDecimal number = new BigDecimal(words.replaceAll("[a-z ]", ""));
            if (words.startsWith("over")) {
                assertThat(value).isGreaterThan(number);
            } else if (words.startsWith("about")) {
                assertThat(value.subtract(number).abs()).isLessThanOrEqualTo(number.multiply(ABOUT));
            } else {
                assertThat(value).isEqualByComparingTo(number);
            }
        }
    }
}
