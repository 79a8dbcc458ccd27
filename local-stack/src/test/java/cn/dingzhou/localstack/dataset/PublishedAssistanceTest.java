package cn.dingzhou.localstack.dataset;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.FundLevel;
import cn.dingzhou.events.HouseHazard;
import cn.dingzhou.events.HouseUse;
import cn.dingzhou.events.MeasureKind;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.localstack.dataset.allowance.AllowanceEligibilityFacts;
import cn.dingzhou.localstack.dataset.assistance.Assistance;
import cn.dingzhou.localstack.dataset.housing.SurveyedHouseFacts;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.RegionRow;
import cn.dingzhou.localstack.dataset.synthesis.Resident;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures of the article about allowances, assistance and the house survey, from the records behind them. */
class PublishedAssistanceTest {

    private static final Dataset DATASET = new Dataset();
    private static final Map<String, HouseholdRow> HOUSEHOLDS =
            DATASET.households().collect(toMap(HouseholdRow::number, Function.identity()));
    private static final List<Resident> RESIDENTS =
            Resident.of(DATASET.households().toList()).toList();
    private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);

    @Test
    void everyHouseholdEligibleForAnAllowanceWasPaidIn2020() {
        Map<String, AllowanceEligibilityFacts> eligible = DATASET.allowances()
                .eligibilities()
                .collect(toMap(row -> Objects.requireNonNull(row.householdNumber()), EntryRow::facts));

        assertThat(eligible).hasSize(1_580);
        assertThat(DATASET.allowances().grants().map(EntryRow::householdNumber).collect(toSet()))
                .isEqualTo(eligible.keySet());
        assertThat(DATASET.allowances().grants()).allSatisfy(row -> {
            AllowanceEligibilityFacts eligibility = Objects.requireNonNull(eligible.get(row.householdNumber()));
            assertThat(row.facts().on()).isBetween("2020-01-01", "2020-12-31").isAfter(eligibility.on());
            assertThat(row.facts().kind()).isEqualTo(eligibility.kind());
        });
    }

    @Test
    void fundsOf231860000YuanFromAllLevelsInEveryYear() {
        Assistance assistance = DATASET.assistance();

        assertThat(sum(assistance.funds().map(row -> row.facts().amount()))).isEqualByComparingTo("231860000");
        assertThat(assistance.funds().map(row -> row.facts().level())).contains(FundLevel.values());
        assertThat(assistance.funds().map(row -> row.facts().on().getYear()).distinct())
                .containsExactlyInAnyOrder(2016, 2017, 2018, 2019, 2020);
    }

    @Test
    void inThreeRounds104ProjectsPaid8736000Yuan() {
        Assistance assistance = DATASET.assistance();
        Set<String> projects =
                assistance.industryProjects().map(EntryRow::reference).collect(toSet());
        Set<String> joined = assistance
                .projectParticipations()
                .map(row -> row.facts().projectReference() + row.householdNumber())
                .collect(toSet());

        assertThat(projects).hasSize(104);
        assertThat(assistance.industryProjects().map(row -> row.facts().round()).distinct())
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(sum(assistance.projectReturns().map(row -> row.facts().amount())))
                .isEqualByComparingTo("8736000");
        assertThat(assistance.projectParticipations().map(row -> row.facts().projectReference()))
                .allMatch(projects::contains);
        assertThat(assistance.projectReturns())
                .allMatch(row -> joined.contains(row.facts().projectReference() + row.householdNumber()))
                .allMatch(row -> row.facts().on().getYear() <= 2020);
    }

    @Test
    void cooperatives129TakeAlong452Households() {
        Assistance assistance = DATASET.assistance();
        Map<String, LocalDate> founded = assistance.cooperatives().collect(toMap(EntryRow::reference, row -> row.facts()
                .on()));

        assertThat(founded).hasSize(129);
        assertThat(assistance.cooperativeLinks().map(EntryRow::householdNumber).distinct())
                .hasSize(452);
        assertThat(assistance.cooperativeLinks())
                .hasSize(452)
                .allMatch(row -> row.facts()
                        .on()
                        .isAfter(Objects.requireNonNull(founded.get(row.facts().cooperativeReference()))))
                .allMatch(row -> row.facts().on().isBefore(END_OF_2020));
    }

    @Test
    void enterprises255GaveTheirVillages68320000Yuan() {
        Assistance assistance = DATASET.assistance();

        assertThat(assistance
                        .enterprisePairings()
                        .map(row -> row.facts().enterpriseCode())
                        .distinct())
                .hasSize(255);
        assertThat(assistance
                        .enterprisePairings()
                        .map(row -> row.facts().enterpriseName())
                        .distinct())
                .hasSize(255);
        assertThat(assistance.enterprisePairings().map(EntryRow::regionCode)).doesNotHaveDuplicates();
        assertThat(sum(assistance.enterprisePairings().map(row -> row.facts().amount())))
                .isEqualByComparingTo("68320000");
    }

    @Test
    void aMicroCreditOf50000YuanWasLentInEastWangVillage() {
        assertThat(DATASET.assistance().microCredits())
                .filteredOn(row -> nameOf(household(row).villageCode()).equals("东旺村"))
                .singleElement()
                .satisfies(row -> assertThat(row.facts().amount()).isEqualByComparingTo("50000"));
        assertThat(DATASET.assistance().microCredits())
                .hasSize(241)
                .allMatch(row -> row.facts().amount().compareTo(new BigDecimal("50000")) <= 0)
                .allMatch(row -> row.facts().termMonths() <= 36);
        assertThat(DATASET.assistance().microCredits().map(EntryRow::householdNumber))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRegisteredHouseholdHasAnIndustryOrEmploymentMeasureWithinAMonthOfItsIdentification() {
        assertThat(DATASET.assistance().measures().map(EntryRow::householdNumber))
                .containsExactlyInAnyOrderElementsOf(HOUSEHOLDS.values().stream()
                        .filter(household -> household.category() == Category.EXITED)
                        .map(HouseholdRow::number)
                        .toList());
        assertThat(DATASET.assistance().measures()).allSatisfy(row -> {
            assertThat(row.facts().kind()).isIn(MeasureKind.INDUSTRY, MeasureKind.EMPLOYMENT);
            assertThat(row.facts().on())
                    .isAfter(household(row).identifiedOn())
                    .isBefore(household(row).identifiedOn().plusMonths(1));
        });
    }

    @Test
    void inAll459Villages11075OperatingHousesWereSurveyedCheckedAndSafeByTheEndOf2020() {
        List<EntryRow<SurveyedHouseFacts>> operating = DATASET.houseSurvey()
                .surveyedHouses()
                .filter(row -> row.facts().use() != HouseUse.NON_OPERATING)
                .toList();

        assertThat(operating).hasSize(11_075).allSatisfy(row -> {
            assertThat(row.facts().on()).isBetween("2020-01-01", "2020-12-31");
            assertThat(row.facts().checkedByExperts()).isTrue();
            assertSafeOn(END_OF_2020, row.facts());
        });
        assertThat(operating.stream().map(EntryRow::regionCode).distinct()).hasSize(459);
    }

    @Test
    void otherHouses45860WereSurveyedIn2021() {
        assertThat(DATASET.houseSurvey().surveyedHouses())
                .filteredOn(row -> row.facts().use() == HouseUse.NON_OPERATING)
                .hasSize(45_860)
                .allSatisfy(row -> {
                    assertThat(row.facts().on()).isBetween("2021-01-01", "2021-12-31");
                    assertSafeOn(LocalDate.of(2021, 12, 31), row.facts());
                });
    }

    private static void assertSafeOn(LocalDate day, SurveyedHouseFacts house) {
        LocalDate disposedOn = house.disposedOn();
        assertThat(house.hazard() == HouseHazard.NONE || disposedOn != null && !disposedOn.isAfter(day))
                .isTrue();
    }

    private static HouseholdRow household(EntryRow<?> row) {
        return Objects.requireNonNull(HOUSEHOLDS.get(Objects.requireNonNull(row.householdNumber())));
    }

    private static String nameOf(RegionCode village) {
        return DATASET.regions()
                .filter(region -> region.code().equals(village))
                .map(RegionRow::name)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
