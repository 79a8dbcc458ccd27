package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static cn.dingzhou.gateway.indicator.Counted.VILLAGE;
import static cn.dingzhou.gateway.indicator.Counted.value;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.AllowanceEligibilityState;
import cn.dingzhou.events.AllowanceGrantState;
import cn.dingzhou.events.AllowanceKind;
import cn.dingzhou.events.EnterprisePairingState;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.IndustryKind;
import cn.dingzhou.events.IndustryProjectState;
import cn.dingzhou.events.MeasureKind;
import cn.dingzhou.events.MeasureState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.State;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is helped, and by whom. */
class AssistanceIndicatorsTest {

    private static final RegionCode HERE = new RegionCode(VILLAGE);

    @Test
    void anEligibleHouseholdIsCoveredForAYearAfterAGrant() {
        UUID household = UUID.randomUUID();
        State right = new AllowanceEligibilityState(
                UUID.randomUUID(), 1, HERE, household, AllowanceKind.values()[0], LocalDate.of(2019, 3, 1), null);
        State other = new AllowanceEligibilityState(
                UUID.randomUUID(),
                1,
                HERE,
                UUID.randomUUID(),
                AllowanceKind.values()[0],
                LocalDate.of(2019, 3, 1),
                LocalDate.of(2020, 9, 30));
        State paid = new AllowanceGrantState(
                UUID.randomUUID(),
                1,
                HERE,
                household,
                AllowanceKind.values()[0],
                LocalDate.of(2020, 6, 10),
                360_000,
                1);

        assertThat(value("allowance-coverage", "2020-10", right, other, paid)).isEqualTo("100.00");
        assertThat(value("allowance-coverage", "2020-09", right, other, paid)).isEqualTo("50.00");
        assertThat(value("allowance-coverage", "2020", right, other, paid)).isEqualTo("100.00");
        assertThat(value("allowance-coverage", "2021", right, other, paid)).isEqualTo("0.00");
    }

    @Test
    void aRegisteredHouseholdIsCoveredFromItsFirstMeasureOfIndustryOrWork() {
        HouseholdState household = aHousehold(VILLAGE)
                .poorSince("2015-03-02")
                .exitedOn("2018-06-30")
                .withMembers(2)
                .state();
        HouseholdState other =
                aHousehold(VILLAGE).poorSince("2015-03-02").withMembers(2).state();

        State water = measure(household, MeasureKind.WATER, "2015-04-01");
        State work = measure(household, MeasureKind.EMPLOYMENT, "2016-04-01");
        assertThat(value("industry-employment-coverage", "2015", household, other, water, work))
                .isEmpty();
        assertThat(value("industry-employment-coverage", "2020", household, other, water, work))
                .isEqualTo("50.00");
    }

    @Test
    void anEnterpriseAndARoundCountOnce() {
        State first = pairing("91130682MA0XXXXX1A", "2016-05-01");
        State again = pairing("91130682MA0XXXXX1A", "2018-05-01");
        State unknown = pairing(null, "2018-06-01");

        assertThat(value("paired-enterprises", "2016", first, again, unknown)).isEqualTo("1");
        assertThat(value("paired-enterprises", "2018", first, again, unknown)).isEmpty();
        assertThat(value("pairing-amount", "2018", first, again, unknown)).isEqualTo("200.00");

        assertThat(value("industry-rounds", "2017", project(1, "2017-01-01"), project(1, "2018-01-01")))
                .isEqualTo("1");
        assertThat(value("industry-rounds", "2018", project(1, "2017-01-01"), project(1, "2018-01-01")))
                .isEmpty();
        assertThat(value("industry-projects", "2018", project(1, "2017-01-01"), project(1, "2018-01-01")))
                .isEqualTo("1");
    }

    private static State measure(HouseholdState household, MeasureKind kind, String on) {
        return new MeasureState(UUID.randomUUID(), 1, HERE, household.id(), kind, LocalDate.parse(on), null);
    }

    private static State pairing(@Nullable String enterprise, String on) {
        return new EnterprisePairingState(UUID.randomUUID(), 1, HERE, LocalDate.parse(on), enterprise, 10_000);
    }

    private static State project(int round, String on) {
        return new IndustryProjectState(
                UUID.randomUUID(), 1, HERE, LocalDate.parse(on), IndustryKind.PLANTING, round, 100);
    }
}
