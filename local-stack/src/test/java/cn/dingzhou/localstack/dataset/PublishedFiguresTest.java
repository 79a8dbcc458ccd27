package cn.dingzhou.localstack.dataset;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.IncomeRow;
import cn.dingzhou.localstack.dataset.rows.JobFairRow;
import cn.dingzhou.localstack.dataset.rows.PolicyYearRow;
import cn.dingzhou.localstack.dataset.rows.PopulationRow;
import cn.dingzhou.localstack.dataset.rows.PostRow;
import cn.dingzhou.localstack.dataset.rows.RegionRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFiguresTest {

    private static final Dataset DATASET = new Dataset();
    private static final List<HouseholdRow> HOUSEHOLDS = DATASET.households().toList();
    private static final Map<String, HouseholdRow> BY_NUMBER =
            HOUSEHOLDS.stream().collect(toMap(HouseholdRow::number, Function.identity()));
    private static final LocalDate END_OF_2015 = LocalDate.of(2015, 12, 31);

    @Test
    void aCityWith25RealTownshipsAnd459VillagesAnd139001Aliases() {
        Map<RegionCode.Level, List<RegionRow>> byLevel =
                DATASET.regions().collect(groupingBy(region -> region.code().level()));

        assertThat(byLevel.get(RegionCode.Level.CITY)).singleElement().satisfies(city -> {
            assertThat(city.name()).isEqualTo("定州市");
            assertThat(city.aliases()).containsExactly("139001");
        });
        assertThat(byLevel.get(RegionCode.Level.TOWNSHIP)).hasSize(25).allSatisfy(township -> assertThat(
                        township.aliases())
                .containsExactly("139001" + township.code().value().substring(6)));
        assertThat(byLevel.get(RegionCode.Level.TOWNSHIP))
                .extracting(RegionRow::name)
                .contains("开元镇", "东旺镇", "号头庄回族乡", "长安路街道");
        assertThat(byLevel.get(RegionCode.Level.VILLAGE)).hasSize(459);
        assertThat(DATASET.regions().map(RegionRow::code)).doesNotHaveDuplicates();
    }

    @Test
    void everyRegionComesAfterTheOneItLiesIn() {
        Set<RegionCode> seen = new HashSet<>();

        assertThat(DATASET.regions()).allSatisfy(region -> {
            assertThat(seen).containsAll(region.code().parent().stream().toList());
            seen.add(region.code());
        });
    }

    @ParameterizedTest
    @CsvSource({"130682113201, 孔庄子村", "130682108201, 大王庄村", "130682108202, 东旺村"})
    void theVillagesTheArticleNamesAreThereAndHadPoorHouseholds(String code, String name) {
        assertThat(DATASET.regions())
                .filteredOn(region -> region.code().value().equals(code))
                .extracting(RegionRow::name)
                .containsExactly(name);
        assertThat(HOUSEHOLDS)
                .filteredOn(household -> household.villageCode().value().equals(code))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020})
    void ruralPopulationIs1090000EveryYearOverAllVillages(int year) {
        List<PopulationRow> rows =
                DATASET.populations().filter(row -> row.year() == year).toList();

        assertThat(rows).hasSize(459).allSatisfy(row -> assertThat(row.persons())
                .isPositive());
        assertThat(rows.stream().mapToInt(PopulationRow::persons).sum()).isEqualTo(1_090_000);
    }

    @Test
    void thereWere25070PoorPersonsInAbout9500HouseholdsAtTheEndOf2015() {
        assertThat(HOUSEHOLDS)
                .filteredOn(household -> poorOn(household, END_OF_2015))
                .hasSizeBetween(9_400, 9_600);
        assertThat(poorPersonsOn(END_OF_2015)).isEqualTo(25_070);
    }

    @Test
    void povertyIncidenceWas2Point3PercentIn2015AndIs0In2020() {
        BigDecimal population = BigDecimal.valueOf(1_090_000);

        assertThat(BigDecimal.valueOf(poorPersonsOn(END_OF_2015) * 100L)
                        .divide(population, 3, RoundingMode.UNNECESSARY))
                .isEqualByComparingTo("2.3");
        assertThat(poorPersonsOn(LocalDate.of(2020, 12, 31))).isZero();
    }

    @Test
    void fewerArePoorEveryYearAndTheLastExitInNovember2020() {
        List<Integer> poor = IntStream.rangeClosed(2015, 2020)
                .mapToObj(year -> poorPersonsOn(LocalDate.of(year, 12, 31)))
                .toList();

        assertThat(poor).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
        assertThat(HOUSEHOLDS.stream()
                        .map(HouseholdRow::exitedOn)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .map(YearMonth::from))
                .contains(YearMonth.of(2020, 11));
    }

    @Test
    void noVillageHasMorePoorThanATenthOfItsPeople() {
        Map<RegionCode, Integer> poor = HOUSEHOLDS.stream()
                .filter(household -> household.category() == Category.EXITED)
                .collect(groupingBy(
                        HouseholdRow::villageCode,
                        summingInt(household -> household.members().size())));

        assertThat(DATASET.populations().filter(row -> row.year() == 2015))
                .allSatisfy(row ->
                        assertThat(poor.getOrDefault(row.villageCode(), 0)).isLessThan(row.persons() / 10));
    }

    @ParameterizedTest
    @CsvSource({"2016, 2301", "2017, 3420", "2018, 5060", "2019, 7480", "2020, 11000"})
    void netIncomePerHeadOfTheRegisteredIsExact(int year, BigDecimal average) {
        List<IncomeRow> registered = DATASET.incomes()
                .filter(income -> income.year() == year)
                .filter(income -> householdOf(income).category() == Category.EXITED)
                .toList();
        BigDecimal net = registered.stream().map(IncomeRow::net).reduce(BigDecimal.ZERO, BigDecimal::add);
        int members = registered.stream().mapToInt(IncomeRow::members).sum();

        assertThat(registered).hasSize(9_500);
        assertThat(members).isEqualTo(25_070);
        assertThat(net).isEqualByComparingTo(average.multiply(BigDecimal.valueOf(members)));
    }

    @Test
    void whoIsPoorLivesBelowTheLineAndWhoHasExitedAboveIt() {
        Map<Integer, Integer> lines = Map.of(2016, 2_952, 2017, 2_952, 2018, 2_995, 2019, 3_218, 2020, 4_000);

        assertThat(DATASET.incomes()).allSatisfy(income -> {
            boolean poor = poorOn(householdOf(income), LocalDate.of(income.year(), 12, 31));
            BigDecimal line = BigDecimal.valueOf((long) lines.get(income.year()) * income.members());
            assertThat(income.net().compareTo(line) < 0).isEqualTo(poor);
        });
    }

    @Test
    void everyHouseholdsIncomeRisesFromYearToYear() {
        Map<String, TreeMap<Integer, BigDecimal>> byHousehold = DATASET.incomes()
                .collect(groupingBy(
                        IncomeRow::householdNumber,
                        toMap(IncomeRow::year, IncomeRow::net, BigDecimal::add, TreeMap::new)));

        assertThat(byHousehold.values())
                .allSatisfy(years ->
                        assertThat(List.copyOf(years.values())).isSorted().doesNotHaveDuplicates());
    }

    @Test
    void lowIncomeHouseholdsWereNeverPoorAndStayOutOfTheAverage() {
        assertThat(HOUSEHOLDS)
                .filteredOn(household -> household.category() == Category.LOW_INCOME)
                .hasSizeBetween(200, 500)
                .allSatisfy(household -> assertThat(household.exitedOn()).isNull());
    }

    @Test
    void someExitsAreHighStandardAndSomeAreNot() {
        Map<Boolean, Long> exits = HOUSEHOLDS.stream()
                .filter(household -> household.category() == Category.EXITED)
                .collect(groupingBy(household -> Boolean.TRUE.equals(household.highStandard()), counting()));

        assertThat(exits.get(true)).isGreaterThan(1_000);
        assertThat(exits.get(false)).isGreaterThan(1_000);
    }

    @Test
    void theCityInsures94000For4700000YuanIn2019AndIn2020() {
        assertThat(DATASET.policyYears()).extracting(PolicyYearRow::year).containsExactly(2019, 2020);
        assertThat(DATASET.policyYears()).allSatisfy(year -> {
            assertThat(year.region()).isEqualTo(RegionCode.DINGZHOU);
            assertThat(year.premium()).isEqualByComparingTo("4700000");
            assertThat(year.insuredHeadcount()).isEqualTo(94_000);
            assertThat(year.coveredClasses())
                    .containsExactly(CoveredClass.EXITED_NOT_HIGH_STANDARD, CoveredClass.LOW_INCOME);
        });
    }

    @Test
    void over50FairsOnSiteAgainstPovertyTo2020() {
        List<JobFairRow> fairs = DATASET.jobFairs()
                .filter(fair -> fair.startsOn().getYear() <= 2020)
                .toList();

        assertThat(fairs).hasSize(53).allSatisfy(fair -> {
            assertThat(fair.theme()).isEqualTo("助力脱贫攻坚");
            assertThat(fair.mode()).isEqualTo(FairMode.ON_SITE);
            assertThat(fair.startsOn()).isAfterOrEqualTo("2016-01-01").isEqualTo(fair.endsOn());
            assertThat(DATASET.posts(fair)).isNotEmpty();
        });
        assertThat(DATASET.jobFairs().map(JobFairRow::number)).doesNotHaveDuplicates();
    }

    @Test
    void theOnlineFairOf2021Has80EnterprisesAnd3012Posts() {
        JobFairRow fair = DATASET.jobFairs()
                .filter(candidate -> candidate.mode() == FairMode.ONLINE)
                .findFirst()
                .orElseThrow();
        List<PostRow> posts = DATASET.posts(fair).toList();

        assertThat(fair.startsOn()).isEqualTo("2021-02-01");
        assertThat(fair.endsOn()).isEqualTo("2021-03-31");
        assertThat(fair.theme()).isEqualTo("春风送岗位、就业暖民心（春风行动）");
        assertThat(posts).hasSize(3_012);
        assertThat(posts.stream().map(PostRow::enterpriseCode).collect(toSet())).hasSize(80);
        assertThat(posts).extracting(PostRow::postNumber).doesNotHaveDuplicates();
    }

    private static HouseholdRow householdOf(IncomeRow income) {
        return Objects.requireNonNull(BY_NUMBER.get(income.householdNumber()));
    }

    private static int poorPersonsOn(LocalDate day) {
        return HOUSEHOLDS.stream()
                .filter(household -> poorOn(household, day))
                .mapToInt(household -> household.members().size())
                .sum();
    }

    /** Identified on or before the day and not exited on or before it. */
    private static boolean poorOn(HouseholdRow household, LocalDate day) {
        LocalDate exitedOn = household.exitedOn();
        return exitedOn != null && !household.identifiedOn().isAfter(day) && exitedOn.isAfter(day);
    }
}
