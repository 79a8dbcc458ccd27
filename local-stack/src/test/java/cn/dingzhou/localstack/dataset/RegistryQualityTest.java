package cn.dingzhou.localstack.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.Relation;
import cn.dingzhou.localstack.dataset.rows.Cause;
import cn.dingzhou.localstack.dataset.rows.Health;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.IncomeRow;
import cn.dingzhou.localstack.dataset.rows.MemberRow;
import cn.dingzhou.localstack.dataset.rows.SchoolStatus;
import cn.dingzhou.localstack.dataset.synthesis.Grades;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The data-quality catalogue of the registry, checked over every record and without the generator's own classes. */
class RegistryQualityTest {

    private static final Dataset DATASET = new Dataset();
    private static final List<HouseholdRow> HOUSEHOLDS = DATASET.households().toList();
    private static final List<MemberRow> MEMBERS = HOUSEHOLDS.stream()
            .flatMap(household -> household.members().stream())
            .toList();
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

    @Test
    void everyCitizenIdIsValidAndOfDingzhou() {
        assertThat(MEMBERS).extracting(MemberRow::citizenId).allMatch(id -> id.matches("130682\\d{11}[\\dX]"));
        assertThat(MEMBERS).extracting(MemberRow::citizenId).allMatch(RegistryQualityTest::checkCharacterFits);
    }

    @Test
    void everyCitizenIdAndPhoneIsSomebodysOwn() {
        assertThat(MEMBERS).extracting(MemberRow::citizenId).doesNotHaveDuplicates();
        assertThat(MEMBERS.stream().map(MemberRow::phone).filter(phone -> phone != null))
                .doesNotHaveDuplicates()
                .allMatch(phone -> phone.matches("154\\d{8}"));
    }

    @Test
    void householdNumbersAreUniqueAndMembersOneToSix() {
        assertThat(HOUSEHOLDS).extracting(HouseholdRow::number).doesNotHaveDuplicates();
        assertThat(HOUSEHOLDS)
                .extracting(household -> household.members().size())
                .allMatch(size -> size >= 1 && size <= 6);
        assertThat(HOUSEHOLDS.stream()
                        .map(household -> household.members().size())
                        .collect(Collectors.toSet()))
                .hasSize(6);
    }

    @Test
    void everyHouseholdHasExactlyOneHeadWhoIsGrownUpAndAtMostOneSpouseOfTheOtherSex() {
        assertThat(HOUSEHOLDS).allSatisfy(household -> {
            List<MemberRow> spouses = members(household, Relation.SPOUSE);
            assertThat(members(household, Relation.HEAD)).singleElement().satisfies(head -> {
                assertThat(ageOn(head, household.identifiedOn())).isGreaterThanOrEqualTo(18);
                assertThat(spouses).hasSizeLessThanOrEqualTo(1).noneMatch(spouse -> male(spouse) == male(head));
            });
        });
    }

    @Test
    void relationAgreesWithSex() {
        Set<Relation> men = Set.of(Relation.SON, Relation.GRANDSON, Relation.SON_IN_LAW);
        Set<Relation> women = Set.of(Relation.DAUGHTER, Relation.GRANDDAUGHTER, Relation.DAUGHTER_IN_LAW);

        assertThat(MEMBERS)
                .filteredOn(member -> men.contains(member.relation()))
                .allMatch(RegistryQualityTest::male);
        assertThat(MEMBERS)
                .filteredOn(member -> women.contains(member.relation()))
                .noneMatch(RegistryQualityTest::male);
    }

    @Test
    void nobodyIsRegisteredUnbornOrOlderThan105() {
        assertThat(HOUSEHOLDS)
                .allSatisfy(household -> assertThat(household.members()).allSatisfy(member -> {
                    assertThat(born(member)).isBefore(household.identifiedOn());
                    assertThat(ageOn(member, LocalDate.of(2026, 12, 31))).isLessThanOrEqualTo(105);
                }));
    }

    @Test
    void generationsAreFarEnoughApart() {
        assertThat(HOUSEHOLDS).allSatisfy(household -> {
            MemberRow head = members(household, Relation.HEAD).get(0);
            members(household, Relation.PARENT).forEach(parent -> assertOlder(parent, head, 16));
            members(household, Relation.SON).forEach(son -> assertOlder(head, son, 16));
            members(household, Relation.DAUGHTER).forEach(daughter -> assertOlder(head, daughter, 16));
            members(household, Relation.GRANDSON).forEach(grandchild -> assertOlder(head, grandchild, 36));
            members(household, Relation.GRANDDAUGHTER).forEach(grandchild -> assertOlder(head, grandchild, 36));
        });
    }

    @Test
    void identifiedByTheEndOf2015AndExitedAfterThat() {
        assertThat(HOUSEHOLDS)
                .filteredOn(household -> household.exitedOn() != null)
                .allSatisfy(household -> {
                    assertThat(household.identifiedOn()).isBetween("2013-12-01", "2015-12-31");
                    assertThat(household.exitedOn()).isBetween("2016-01-01", "2020-11-30");
                    assertThat(household.highStandard()).isNotNull();
                });
    }

    @Test
    void aCauseIsBorneOutByAMember() {
        assertCause(
                Cause.ILLNESS,
                member -> member.health().contains(Health.CHRONIC_ILLNESS)
                        || member.health().contains(Health.SERIOUS_ILLNESS));
        assertCause(Cause.DISABILITY, member -> member.health().contains(Health.DISABILITY));
        assertCause(Cause.SCHOOLING, RegistryQualityTest::pupil);
        assertThat(HOUSEHOLDS)
                .filteredOn(household -> household.causes().contains(Cause.LACK_OF_LABOUR))
                .noneMatch(household -> household.members().stream().anyMatch(RegistryQualityTest::works));
    }

    @Test
    void theRegisteredHaveOneToThreeDifferentCauses() {
        assertThat(HOUSEHOLDS)
                .filteredOn(household -> household.exitedOn() != null)
                .extracting(HouseholdRow::causes)
                .allSatisfy(causes -> assertThat(causes).hasSizeBetween(1, 3).doesNotHaveDuplicates());
    }

    @Test
    void healthyStandsAlone() {
        assertThat(MEMBERS).extracting(MemberRow::health).allSatisfy(health -> assertThat(health)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .matches(words -> words.size() == 1 || !words.contains(Health.HEALTHY)));
    }

    @Test
    void whoIsHealthyAndOfWorkingAgeHasLabourCapacityOrGoesToSchool() {
        assertThat(HOUSEHOLDS).allSatisfy(household -> assertThat(household.members())
                .filteredOn(member -> member.health().contains(Health.HEALTHY) && !pupil(member))
                .filteredOn(member -> ageOn(member, AS_OF) >= 16 && ageOn(member, household.identifiedOn()) <= 60)
                .allMatch(RegistryQualityTest::works));
    }

    @Test
    void everyChildGoesToSchoolSinceItsStatusOf2020StaysOnRecordWhenItIsOlder() {
        assertThat(MEMBERS)
                .filteredOn(member -> ageOn(member, AS_OF) <= 15)
                .isNotEmpty()
                .allMatch(RegistryQualityTest::pupil)
                .allMatch(member -> Grades.of(born(member), 2020) >= 1);
    }

    @Test
    void wagesNeedAWorkerAndSalesHaveTheirCost() {
        Set<String> withWorker = HOUSEHOLDS.stream()
                .filter(household -> household.members().stream().anyMatch(RegistryQualityTest::works))
                .map(HouseholdRow::number)
                .collect(Collectors.toSet());

        assertThat(DATASET.incomes()).allSatisfy(income -> {
            assertThat(income.wage().signum() == 0 || withWorker.contains(income.householdNumber()))
                    .isTrue();
            assertThat(income.operating().signum())
                    .isEqualTo(income.operatingCost().signum());
            assertThat(List.of(
                            income.wage(),
                            income.operating(),
                            income.operatingCost(),
                            income.property(),
                            income.transfer()))
                    .allMatch(amount -> amount.signum() >= 0 && amount.scale() == 2);
        });
    }

    @Test
    void netIncomePerHeadIsAboveZeroAndUpTo100000() {
        assertThat(DATASET.incomes()).allSatisfy(income -> assertThat(income.net())
                .isPositive()
                .isLessThanOrEqualTo(BigDecimal.valueOf(100_000L * income.members())));
    }

    @Test
    void anIncomeIsForTheMembersOfItsHousehold() {
        var sizes = HOUSEHOLDS.stream()
                .collect(Collectors.toMap(
                        HouseholdRow::number, household -> household.members().size()));

        assertThat(DATASET.incomes())
                .extracting(IncomeRow::members, income -> sizes.get(income.householdNumber()))
                .allMatch(pair -> pair.toList().get(0).equals(pair.toList().get(1)));
    }

    private static void assertCause(Cause cause, Predicate<MemberRow> borneOut) {
        assertThat(HOUSEHOLDS)
                .filteredOn(household -> household.causes().contains(cause))
                .isNotEmpty()
                .allMatch(household -> household.members().stream().anyMatch(borneOut));
    }

    private static void assertOlder(MemberRow elder, MemberRow younger, int years) {
        assertThat(ChronoUnit.YEARS.between(born(elder), born(younger))).isGreaterThanOrEqualTo(years);
    }

    private static List<MemberRow> members(HouseholdRow household, Relation relation) {
        return household.members().stream()
                .filter(member -> member.relation() == relation)
                .toList();
    }

    private static boolean pupil(MemberRow member) {
        return member.schoolStatus() != SchoolStatus.NOT_IN_SCHOOL;
    }

    private static boolean works(MemberRow member) {
        return member.labourCapacity() != LabourCapacity.NONE && member.labourCapacity() != LabourCapacity.LOST;
    }

    private static boolean male(MemberRow member) {
        return member.citizenId().charAt(16) % 2 == 1;
    }

    private static LocalDate born(MemberRow member) {
        return LocalDate.parse(member.citizenId().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static long ageOn(MemberRow member, LocalDate day) {
        return ChronoUnit.YEARS.between(born(member), day);
    }

    /** GB 11643 as ISO 7064 MOD 11-2 puts it: digit times 2 to the power of its place from the right, all adding up to 1. */
    private static boolean checkCharacterFits(String id) {
        int sum = IntStream.range(0, 18)
                .map(i -> (id.charAt(i) == 'X' ? 10 : id.charAt(i) - '0') * (1 << (17 - i)) % 11)
                .sum();
        return sum % 11 == 1;
    }
}
