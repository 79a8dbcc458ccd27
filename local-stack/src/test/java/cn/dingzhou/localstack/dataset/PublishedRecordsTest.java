package cn.dingzhou.localstack.dataset;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseGrade;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RenovationKind;
import cn.dingzhou.events.RenovationStage;
import cn.dingzhou.localstack.dataset.education.EnrolmentFacts;
import cn.dingzhou.localstack.dataset.housing.DwellingFacts;
import cn.dingzhou.localstack.dataset.housing.RenovationFacts;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.Health;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.RegionRow;
import cn.dingzhou.localstack.dataset.synthesis.Resident;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the article that records of household-service stand behind. */
class PublishedRecordsTest {

    private static final Dataset DATASET = new Dataset();
    private static final Map<String, HouseholdRow> HOUSEHOLDS =
            DATASET.households().collect(toMap(HouseholdRow::number, Function.identity()));
    private static final List<Resident> RESIDENTS =
            Resident.of(DATASET.households().toList()).toList();
    private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);

    @Test
    void from2016To2019There598RenovationsSubsidisedWith5028000Yuan() {
        List<RenovationFacts> renovations =
                DATASET.renovations().renovations().map(EntryRow::facts).toList();

        assertThat(renovations).hasSize(598).allSatisfy(renovation -> {
            assertThat(renovation.stage()).isEqualTo(RenovationStage.SUBSIDY_PAID);
            assertThat(renovation.on()).isAfterOrEqualTo("2016-01-01");
            assertThat(renovation.paidOn()).isBeforeOrEqualTo("2019-12-31");
            assertThat(renovation.paidOn().getYear())
                    .isEqualTo(renovation.completedOn().getYear());
            assertThat(Stream.of(
                            renovation.on(),
                            renovation.approvedOn(),
                            renovation.startedOn(),
                            renovation.completedOn(),
                            renovation.acceptedOn(),
                            renovation.paidOn()))
                    .isSorted();
        });
        assertThat(renovations.stream()
                        .collect(groupingBy(facts -> facts.completedOn().getYear(), counting())))
                .containsOnlyKeys(2016, 2017, 2018, 2019);
        assertThat(sum(renovations.stream().map(RenovationFacts::subsidy))).isEqualByComparingTo("5028000");
    }

    @Test
    void theHouseholdsOf292RenovationsWereRegisteredPoorWhenTheWorkWasDone() {
        assertThat(DATASET.renovations().renovations())
                .filteredOn(row -> categoryOn(household(row), row.facts().completedOn()) == Category.REGISTERED_POOR)
                .hasSize(292);
    }

    @Test
    void oneOfThemCost25000YuanInKongZhuangziOfKaiyuan() {
        assertThat(DATASET.renovations().renovations())
                .filteredOn(row -> row.facts().subsidy().compareTo(new BigDecimal("25000")) == 0)
                .singleElement()
                .satisfies(
                        row -> assertThat(nameOf(household(row).villageCode())).isEqualTo("孔庄子村"));
    }

    @Test
    void eachRenovatedDwellingIsItsHouseholdsAndWasAsDangerousAsTheWorkNeeded() {
        Map<String, EntryRow<DwellingFacts>> dwellings =
                DATASET.renovations().dwellings().collect(toMap(EntryRow::reference, Function.identity()));

        assertThat(DATASET.renovations().renovations()).allSatisfy(row -> {
            EntryRow<DwellingFacts> dwelling =
                    Objects.requireNonNull(dwellings.get(row.facts().dwellingReference()));
            assertThat(dwelling.householdNumber()).isEqualTo(row.householdNumber());
            assertThat(dwelling.facts().grade())
                    .isEqualTo(row.facts().kind() == RenovationKind.REPAIR ? HouseGrade.C : HouseGrade.D);
            assertThat(dwelling.facts().on()).isBefore(row.facts().on());
        });
    }

    @Test
    void treatmentsWereReimbursedWith142360000YuanAtOver90Percent() {
        BigDecimal reimbursed = sum(DATASET.healthCare()
                .reimbursements()
                .flatMap(row -> Stream.of(
                        row.facts().paidByBasic(),
                        row.facts().paidBySeriousIllness(),
                        row.facts().paidByMedicalAid())));
        BigDecimal compliant =
                sum(DATASET.healthCare().reimbursements().map(row -> row.facts().compliantCost()));
        BigDecimal total =
                sum(DATASET.healthCare().reimbursements().map(row -> row.facts().totalCost()));

        assertThat(reimbursed).isEqualByComparingTo("142360000");
        assertThat(reimbursed.divide(compliant, 4, RoundingMode.HALF_UP)).isEqualByComparingTo("0.9470");
        assertThat(reimbursed.divide(total, 4, RoundingMode.HALF_UP)).isEqualByComparingTo("0.9280");
        assertThat(DATASET.healthCare().reimbursements())
                .hasSizeLessThan(30_000)
                .allSatisfy(row -> {
                    assertThat(row.facts().on()).isBetween("2016-01-01", "2020-12-31");
                    assertThat(row.facts().compliantCost())
                            .isLessThanOrEqualTo(row.facts().totalCost());
                });
    }

    @Test
    void premiumsOf10404050YuanWerePaidForTheRegistered() {
        assertThat(sum(DATASET.healthCare().premiumPayments().map(row -> row.facts()
                        .amount())))
                .isEqualByComparingTo("10404050");
        assertThat(DATASET.healthCare().premiumPayments()).allSatisfy(row -> {
            assertThat(household(row).category()).isEqualTo(Category.EXITED);
            assertThat(row.facts().on()).isBeforeOrEqualTo(END_OF_2020);
            assertThat(row.facts().year()).isLessThanOrEqualTo(2020);
        });
    }

    @Test
    void everyChronicallyIllMemberHoldsOneCardIn2020() {
        Set<String> ill = RESIDENTS.stream()
                .filter(resident -> resident.has(Health.CHRONIC_ILLNESS))
                .map(resident -> resident.member().citizenId())
                .collect(toSet());

        assertThat(DATASET.healthCare().chronicCards().map(EntryRow::citizenId))
                .containsExactlyInAnyOrderElementsOf(ill);
        assertThat(DATASET.healthCare().chronicCards())
                .extracting(row -> row.facts().on())
                .allMatch(day -> day.isBefore(END_OF_2020));
    }

    @Test
    void to2020There8511StudentsWereGranted13398000Yuan() {
        assertThat(DATASET.schooling().aidGrants().map(EntryRow::citizenId).distinct())
                .hasSize(8_511);
        assertThat(sum(DATASET.schooling().aidGrants().map(row -> row.facts().amount())))
                .isEqualByComparingTo("13398000");
        assertThat(DATASET.schooling().aidGrants()).allSatisfy(row -> {
            assertThat(row.facts().on()).isBetween("2016-01-01", "2020-12-31");
            assertThat(row.facts().on().getYear()).isEqualTo(row.facts().schoolYear());
        });
    }

    @Test
    void everyStudentOfARegisteredHouseholdIn2020WasGrantedAid() {
        Set<String> granted =
                DATASET.schooling().aidGrants().map(EntryRow::citizenId).collect(toSet());

        assertThat(RESIDENTS)
                .filteredOn(resident -> resident.household().category() == Category.EXITED)
                .filteredOn(Resident::isPupil)
                .extracting(resident -> resident.member().citizenId())
                .allMatch(granted::contains);
    }

    @Test
    void everybodyAged6To15IsEnrolledInAutumn2020() {
        LocalDate begin = LocalDate.of(2020, 8, 31);
        Set<String> enrolled =
                DATASET.schooling().enrolments().map(EntryRow::citizenId).collect(toSet());

        assertThat(RESIDENTS)
                .filteredOn(resident -> isOfCompulsoryAge(resident, begin) || isOfCompulsoryAge(resident, END_OF_2020))
                .hasSizeGreaterThan(6_000)
                .extracting(resident -> resident.member().citizenId())
                .allMatch(enrolled::contains);
        assertThat(DATASET.schooling().enrolments().map(EntryRow::facts))
                .extracting(EnrolmentFacts::on)
                .containsOnly(LocalDate.of(2020, 9, 1));
    }

    @Test
    void everyPupilOfARegisteredHouseholdIsPairedWithATeacher() {
        assertThat(DATASET.schooling().tutorPairings().map(EntryRow::citizenId))
                .containsExactlyInAnyOrderElementsOf(RESIDENTS.stream()
                        .filter(resident -> resident.household().category() == Category.EXITED && resident.isPupil())
                        .map(resident -> resident.member().citizenId())
                        .toList());
    }

    @Test
    void universitiesAdmitted257From2018To2020() {
        assertThat(DATASET.schooling().admissions())
                .hasSize(257)
                .allSatisfy(row -> assertThat(row.facts().on()).isBetween("2018-07-01", "2020-08-31"));
        assertThat(DATASET.schooling().admissions().map(EntryRow::citizenId)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2020})
    void ordinaryHouseholdsHaveNoPartInPovertyFigures(int year) {
        assertThat(HOUSEHOLDS.values())
                .filteredOn(household -> household.category() == Category.ORDINARY)
                .hasSize(2_400)
                .noneMatch(household -> categoryOn(household, LocalDate.of(year, 12, 31)) == Category.REGISTERED_POOR);
        assertThat(DATASET.incomes())
                .noneMatch(income -> Objects.requireNonNull(HOUSEHOLDS.get(income.householdNumber()))
                                .category()
                        == Category.ORDINARY);
    }

    @Test
    void noTwoRowsOfACollectionHaveTheSameReference() {
        assertThat(new RecordsFeed(DATASET).imports()).hasSize(21).allSatisfy(rows -> assertThat(
                        rows.rows().get().map(row -> ((EntryRow<?>) row).reference()))
                .doesNotHaveDuplicates());
    }

    private static HouseholdRow household(EntryRow<?> row) {
        return Objects.requireNonNull(HOUSEHOLDS.get(Objects.requireNonNull(row.householdNumber())));
    }

    private static Category categoryOn(HouseholdRow household, LocalDate day) {
        LocalDate exitedOn = household.exitedOn();
        return exitedOn != null && day.isBefore(exitedOn) ? Category.REGISTERED_POOR : household.category();
    }

    private static String nameOf(RegionCode village) {
        return DATASET.regions()
                .filter(region -> region.code().equals(village))
                .map(RegionRow::name)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOfCompulsoryAge(Resident resident, LocalDate day) {
        int age = Period.between(resident.born(), day).getYears();
        return age >= 6 && age <= 15;
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
