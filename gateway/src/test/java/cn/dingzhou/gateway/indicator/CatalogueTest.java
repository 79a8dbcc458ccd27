package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.ClaimState;
import cn.dingzhou.events.JobFairState;
import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.ParticipationStage;
import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.PolicyYearState;
import cn.dingzhou.events.PopulationState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.State;
import cn.dingzhou.events.TrainingParticipationState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final String VILLAGE = "130682108201";
    private static final String OTHER_VILLAGE = "130682109201";

    static List<Indicator> all() {
        return Catalogue.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyIndicatorIsNamedAndExplainedInBothLanguages(Indicator indicator) {
        assertThat(indicator.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(indicator.name().zh()).isNotBlank();
        assertThat(indicator.name().en()).isNotBlank();
        assertThat(indicator.definition().zh()).isNotBlank();
        assertThat(indicator.definition().en()).isNotBlank();
        assertThat(Catalogue.find(indicator.code())).contains(indicator);
    }

    @Test
    void codesAreUnique() {
        assertThat(Catalogue.all()).extracting(Indicator::code).doesNotHaveDuplicates();
        assertThat(Catalogue.sums()).extracting(Sum::code).doesNotHaveDuplicates();
    }

    /** The sums in Kafka are kept by this name: a changed rule or sum needs another, anything else must leave it alone. */
    @Test
    void theGenerationChangesOnlyWithWhatIsCounted() {
        assertThat(Catalogue.generation()).isEqualTo("cc5a67c7");
    }

    @Test
    void aPersonCountsWhileAMemberOfARegisteredPoorHousehold() {
        State household = aHousehold(VILLAGE)
                .poorSince("2015-03-10")
                .exitedOn("2018-06-30")
                .withMember("2015-03-10", null)
                .withMember("2015-03-10", "2016-02-01")
                .withMember("2017-01-01", null)
                .state();

        assertThat(value("poor-persons", "2015-02", household)).isEmpty();
        assertThat(value("poor-persons", "2015-03", household)).isEqualTo("2");
        assertThat(value("poor-persons", "2016-01", household)).isEqualTo("2");
        assertThat(value("poor-persons", "2016-02", household)).isEqualTo("1");
        assertThat(value("poor-persons", "2017", household)).isEqualTo("2");
        assertThat(value("poor-persons", "2018-05", household)).isEqualTo("2");
        assertThat(value("poor-persons", "2018-Q2", household)).isEqualTo("0");
        assertThat(value("poor-persons", "2030", household)).isEqualTo("0");
    }

    @Test
    void aHouseholdThatFallsBackCountsAgain() {
        State household = aHousehold(VILLAGE)
                .poorSince("2015-03-10")
                .exitedOn("2018-06-30")
                .poorSince("2019-05-01")
                .withMembers(3)
                .state();

        assertThat(value("poor-persons", "2018", household)).isEqualTo("0");
        assertThat(value("poor-persons", "2019", household)).isEqualTo("3");
        assertThat(value("registered-households-exited", "2019", household)).isEqualTo("0");
        assertThat(value("registered-households-registered-poor", "2019", household))
                .isEqualTo("1");
        assertThat(value("registered-households", "2019", household)).isEqualTo("1");
    }

    @Test
    void theHouseholdsOfACategoryAreCountedFromItsFirstDay() {
        State low = aHousehold(VILLAGE)
                .inCategory(Category.LOW_INCOME, "2019-12-31")
                .state();
        State ordinary =
                aHousehold(VILLAGE).inCategory(Category.ORDINARY, "2020-01-01").state();

        assertThat(value("registered-households-low-income", "2019", low, ordinary))
                .isEqualTo("1");
        assertThat(value("registered-households-ordinary", "2019", low, ordinary))
                .isEmpty();
        assertThat(value("registered-households-ordinary", "2020", low, ordinary))
                .isEqualTo("1");
        assertThat(value("registered-households", "2020", low, ordinary)).isEqualTo("2");
    }

    @Test
    void aHouseholdThatWasMergedIsCountedNoLonger() {
        State merged = aHousehold(VILLAGE)
                .poorSince("2019-05-01")
                .mergedOn("2020-07-01")
                .state();

        assertThat(value("registered-households", "2019", merged)).isEqualTo("1");
        assertThat(value("registered-households", "2020", merged)).isEqualTo("0");
        assertThat(value("registered-households-registered-poor", "2020", merged))
                .isEqualTo("0");
    }

    @Test
    void povertyIncidenceIsOfTheYearsRuralPopulation() {
        State population = population(VILLAGE, Map.of(2015, 1_090_000));
        State poor =
                aHousehold(VILLAGE).poorSince("2015-03-10").withMembers(25_070).state();

        assertThat(value("poverty-incidence-rate", "2015", population, poor)).isEqualTo("2.30");
        assertThat(value("poverty-incidence-rate", "2014", population, poor)).isEmpty();
        assertThat(value("poverty-incidence-rate", "2015", poor)).isEmpty();
    }

    @Test
    void aPopulationLastsUntilItIsRecordedAnew() {
        State population = population(VILLAGE, Map.of(2015, 2000, 2018, 1900));

        assertThat(value("rural-population", "2014", population)).isEmpty();
        assertThat(value("rural-population", "2017", population)).isEqualTo("2000");
        assertThat(value("rural-population", "2018", population)).isEqualTo("1900");
        assertThat(value("rural-population", "2026", population)).isEqualTo("1900");
    }

    @Test
    void incomePerHeadIsOfHouseholdsThatAreOrWereRegisteredPoor() {
        State poor = aHousehold(VILLAGE)
                .poorSince("2016-12-31")
                .withMembers(3)
                .withIncome(2016, 690_300, 3)
                .state();
        State exited = aHousehold(VILLAGE)
                .poorSince("2014-01-01")
                .exitedOn("2016-06-01")
                .withIncome(2016, 230_101, 1)
                .state();
        State ordinary = aHousehold(VILLAGE)
                .inCategory(Category.ORDINARY, "2014-01-01")
                .withIncome(2016, 99_999_999, 1)
                .state();
        State notYet = aHousehold(VILLAGE)
                .poorSince("2017-01-01")
                .withIncome(2016, 99_999_999, 1)
                .state();

        assertThat(value("per-capita-net-income", "2016", poor, ordinary, notYet))
                .isEqualTo("2301.00");
        assertThat(value("per-capita-net-income", "2016", poor, exited)).isEqualTo("2301.00");
        assertThat(value("per-capita-net-income", "2017", poor, exited)).isEmpty();
    }

    @Test
    void aHalfCentIsRoundedUp() {
        State household = aHousehold(VILLAGE)
                .poorSince("2014-01-01")
                .withIncome(2016, 1, 2)
                .state();

        assertThat(value("per-capita-net-income", "2016", household)).isEqualTo("0.01");
    }

    @Test
    void incomeThatSupportedNobodyHasNoValuePerHead() {
        State household = aHousehold(VILLAGE)
                .poorSince("2014-01-01")
                .withIncome(2016, 100, 0)
                .state();

        assertThat(value("per-capita-net-income", "2016", household)).isEmpty();
    }

    @Test
    void thePremiumIsInYuan() {
        assertThat(value("insurance-premium", "2019", policy(2019, "130682"))).isEqualTo("4700000.00");
        assertThat(value("insured-headcount", "2019", policy(2019, "130682"))).isEqualTo("94000");
        assertThat(value("insurance-premium", "2020", policy(2019, "130682"))).isEmpty();
    }

    @Test
    void aPayoutCountsWhenItArrived() {
        assertThat(value("insurance-payout", "2020-08", claim(LocalDate.of(2020, 8, 1), 900_000)))
                .isEqualTo("9000.00");
        assertThat(value("insurance-payout", "2020", claim(null, 0))).isEmpty();
    }

    @Test
    void aCitysPolicyCoversEveryVillageInItsYear() {
        State here = population(VILLAGE, Map.of(2018, 2000));
        State there = population(OTHER_VILLAGE, Map.of(2018, 500));
        State policy = policy(2019, "130682");

        assertThat(value("covered-persons", "2019", here, there, policy)).isEqualTo("2500");
        assertThat(in("130682108", "covered-persons", "2019", here, there, policy))
                .isEqualTo("2000");
        assertThat(in(OTHER_VILLAGE, "covered-persons", "2019", here, there, policy))
                .isEqualTo("500");
        assertThat(value("covered-persons", "2020", here, there, policy)).isEmpty();
    }

    @Test
    void aTownshipsPolicyCoversOnlyItsOwnPeople() {
        State here = population(VILLAGE, Map.of(2018, 2000));
        State there = population(OTHER_VILLAGE, Map.of(2018, 500));
        State policy = policy(2019, "130682109");

        assertThat(value("covered-persons", "2019", here, there, policy)).isEqualTo("500");
        assertThat(in("130682108", "covered-persons", "2019", here, there, policy))
                .isEmpty();
        assertThat(in(OTHER_VILLAGE, "covered-persons", "2019", here, there, policy))
                .isEqualTo("500");
    }

    @Test
    void aFairCountsInTheMonthItStarts() {
        State fair = new JobFairState(
                UUID.randomUUID(),
                1,
                RegionCode.DINGZHOU,
                FairMode.ONLINE,
                LocalDate.of(2021, 2, 1),
                LocalDate.of(2021, 3, 31),
                80,
                3_012,
                9_000);

        assertThat(value("job-fairs", "2021", fair)).isEqualTo("1");
        assertThat(value("job-fair-enterprises", "2021-Q1", fair)).isEqualTo("80");
        assertThat(value("job-fair-posts", "2021-02", fair)).isEqualTo("3012");
        assertThat(value("job-fair-posts", "2021-03", fair)).isEmpty();
    }

    @Test
    void aParticipationCountsOnceThePersonWasThere() {
        State there = participation("2020-05-12", ParticipationStage.COMPLETED);
        State gaveUp = participation("2020-06-01", ParticipationStage.WITHDRAWN);
        State neverCame = participation(null, ParticipationStage.NOT_COMPLETED);

        assertThat(value("training-participations", "2020", there, gaveUp, neverCame))
                .isEqualTo("2");
        assertThat(value("training-participations", "2020-05", there, gaveUp, neverCame))
                .isEqualTo("1");
        assertThat(in(VILLAGE, "training-participations", "2020-Q2", there)).isEqualTo("1");
        assertThat(value("training-participations", "2020", neverCame)).isEmpty();
    }

    @Test
    void aPlacementCountsForWhoWasRegisteredOnItsFirstDay() {
        State poor = placement(Category.REGISTERED_POOR, "2019-03-31", null);
        State exited = placement(Category.EXITED, "2019-04-01", PlacementEnd.DISMISSED);
        State ordinary = placement(Category.ORDINARY, "2019-04-01", null);
        State low = placement(Category.LOW_INCOME, "2019-04-01", null);
        State seeker = placement(null, "2019-04-01", null);
        State[] all = {poor, exited, ordinary, low, seeker};

        assertThat(value("placements", "2019", all)).isEqualTo("2");
        assertThat(value("placements", "2019-03", all)).isEqualTo("1");
        assertThat(in(VILLAGE, "placements", "2019-Q2", all)).isEqualTo("1");
        assertThat(value("placements", "2019", ordinary, low, seeker)).isEmpty();
    }

    @Test
    void aPlacementEnteredInErrorCountsNothing() {
        assertThat(value(
                        "placements",
                        "2019",
                        placement(Category.REGISTERED_POOR, "2019-03-31", PlacementEnd.ENTERED_IN_ERROR)))
                .isEmpty();
    }

    private static String value(String code, String period, State... states) {
        return in("130682", code, period, states);
    }

    private static String in(String region, String code, String period, State... states) {
        return Catalogue.find(code)
                .orElseThrow()
                .reading()
                .read(AddedUp.of(states), new RegionCode(region), Period.parse(period))
                .map(String::valueOf)
                .orElse("");
    }

    private static State participation(@Nullable String attendedFrom, ParticipationStage stage) {
        return new TrainingParticipationState(
                UUID.randomUUID(),
                1,
                new RegionCode(VILLAGE),
                UUID.randomUUID(),
                null,
                null,
                null,
                attendedFrom == null ? null : LocalDate.parse(attendedFrom),
                null,
                stage);
    }

    private static State placement(@Nullable Category category, String startedOn, @Nullable PlacementEnd end) {
        return new PlacementState(
                UUID.randomUUID(),
                1,
                new RegionCode(VILLAGE),
                null,
                null,
                category,
                PlacementChannel.OWN_SEARCH,
                LocalDate.parse(startedOn),
                300_000,
                end == null ? null : LocalDate.parse(startedOn).plusMonths(2),
                end,
                List.of());
    }

    private static State population(String village, Map<Integer, Integer> years) {
        return new PopulationState(new RegionCode(village), 1, new TreeMap<>(years));
    }

    private static State claim(@Nullable LocalDate paidOn, long paidFen) {
        return new ClaimState(
                UUID.randomUUID(),
                1,
                new RegionCode(VILLAGE),
                UUID.randomUUID(),
                ClaimState.Peril.ILLNESS,
                LocalDate.of(2020, 6, 1),
                paidOn,
                paidFen,
                null,
                null,
                2020,
                null,
                0,
                null,
                0);
    }

    private static State policy(int year, String region) {
        return new PolicyYearState(
                UUID.randomUUID(), 1, year, new RegionCode(region), 470_000_000, 94_000, Set.of(), 0, null);
    }
}
