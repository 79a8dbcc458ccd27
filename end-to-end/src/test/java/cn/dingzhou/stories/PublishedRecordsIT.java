package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records behind what the newspaper printed, as the public API tells them. Other stories enter records of the present year only. */
class PublishedRecordsIT {

    private static final String TO_2020 = "&from=2016-01-01&to=2020-12-31";

    @ParameterizedTest
    @CsvSource({
        "reimbursements, facts.paidByBasic;facts.paidBySeriousIllness;facts.paidByMedicalAid, 142360000",
        "medical-premiums, facts.amount, 10404050",
        "student-aid-grants, facts.amount, 13398000",
        "assistance-funds, facts.amount, 231860000",
        "project-returns, facts.amount, 8736000",
        "enterprise-pairings, facts.amount, 68320000"
    })
    void amountsAddUpToWhatWasPublished(String collection, String columns, BigDecimal published) {
        Records records = Records.of(collection, TO_2020);

        BigDecimal sum = BigDecimal.ZERO;
        for (String column : columns.split(";")) {
            sum = sum.add(records.sum(column));
        }
        assertThat(sum).isEqualByComparingTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "student-aid-grants, memberId, 8511",
        "university-admissions, memberId, 257",
        "industry-projects, reference, 104",
        "industry-projects, facts.round, 3",
        "cooperatives, reference, 129",
        "cooperative-links, householdId, 452",
        "enterprise-pairings, facts.enterpriseCode, 255",
        "measures, householdId, 9500"
    })
    void asManyAsWerePublished(String collection, String column, long published) {
        assertThat(Records.of(collection, "&to=2020-12-31").column(column).distinct())
                .hasSize(Math.toIntExact(published));
    }

    @Test
    void renovationsOf598DwellingsWereSubsidisedWith5028000Yuan() {
        List<Map<String, Object>> renovations = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = RunningSuite.get()
                    .user("city-registrar")
                    .get("/renovations?limit=200&from=2016-01-01&to=2019-12-31" + cursor)
                    .jsonPath();
            renovations.addAll(page.getList("items.facts"));
            cursor = page.get("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());

        assertThat(renovations).hasSize(598);
        assertThat(renovations.stream()
                        .map(facts -> new BigDecimal(facts.get("subsidy").toString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("5028000");
    }

    @Test
    void aRenovatedDwellingIsGradedB() {
        Records dwellings = Records.of("dwellings", "&to=2020-12-31");

        // Before the work, after it, and as all were verified in 2020.
        assertThat(dwellings.lines()).hasSize(3 * 598);
        assertThat(dwellings.column("facts.grade").filter("B"::equals)).hasSize(2 * 598);
    }

    @Test
    void housesOfAll459VillagesWereSurveyedAndAreSafe() {
        List<Map<String, Object>> townships = RunningSuite.get()
                .user("viewer")
                .get("/surveyed-houses/coverage?region=130682")
                .then()
                .statusCode(200)
                .extract()
                .path("items");

        assertThat(sum(townships, "villages")).isEqualTo(459);
        assertThat(sum(townships, "villagesSurveyed")).isEqualTo(459);
        assertThat(sum(townships, "houses")).isEqualTo(11_075 + 45_860);
        assertThat(townships).allSatisfy(township -> assertThat(
                        new BigDecimal(township.get("safeRate").toString()))
                .isEqualByComparingTo("100"));
    }

    @Test
    void everyGapUpTo2020WasVerifiedSoThatEveryTownshipIsAtZero() {
        Records gaps = Records.of("guarantee-gaps", "");
        List<Boolean> zero = RunningSuite.get()
                .user("viewer")
                .get("/guarantee-gaps/summary?region=130682")
                .then()
                .statusCode(200)
                .extract()
                .path("zero");

        assertThat(gaps.lines()).hasSize(480);
        assertThat(gaps.column("guarantee").distinct()).hasSize(6);
        assertThat(gaps.column("verifiedOn")).allMatch(day -> day.matches("20(1[6-9]|20)-.+"));
        // The city and its townships.
        assertThat(zero).hasSize(1 + 25).containsOnly(true);
    }

    private static int sum(List<Map<String, Object>> townships, String column) {
        return townships.stream()
                .mapToInt(township -> ((Number) township.get(column)).intValue())
                .sum();
    }
}
