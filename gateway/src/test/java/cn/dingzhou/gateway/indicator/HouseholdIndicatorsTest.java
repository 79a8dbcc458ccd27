package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static cn.dingzhou.gateway.indicator.Counted.VILLAGE;
import static cn.dingzhou.gateway.indicator.Counted.population;
import static cn.dingzhou.gateway.indicator.Counted.value;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.State;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is poor, and what they live on. */
class HouseholdIndicatorsTest {

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
}
