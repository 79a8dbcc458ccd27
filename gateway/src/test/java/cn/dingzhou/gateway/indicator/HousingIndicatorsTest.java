package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.indicator.Counted.OTHER_VILLAGE;
import static cn.dingzhou.gateway.indicator.Counted.VILLAGE;
import static cn.dingzhou.gateway.indicator.Counted.in;
import static cn.dingzhou.gateway.indicator.Counted.under;
import static cn.dingzhou.gateway.indicator.Counted.value;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.DwellingState;
import cn.dingzhou.events.HazardDisposal;
import cn.dingzhou.events.HouseGrade;
import cn.dingzhou.events.HouseHazard;
import cn.dingzhou.events.HouseUse;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionState;
import cn.dingzhou.events.RenovationKind;
import cn.dingzhou.events.RenovationStage;
import cn.dingzhou.events.RenovationState;
import cn.dingzhou.events.State;
import cn.dingzhou.events.SurveyedHouseState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dangerous houses, their renovation, and the survey. */
class HousingIndicatorsTest {

    private static final RegionCode HERE = new RegionCode(VILLAGE);

    @Test
    void aRenovationCountsWhenItIsCompletedAndItsSubsidyWhenItIsPaid() {
        State paid = renovation("2018-11-20", "2019-01-10", true);
        State completed = renovation("2018-12-01", null, false);
        State underWay = renovation(null, null, true);

        assertThat(value("house-renovations", "2018", paid, completed, underWay))
                .isEqualTo("2");
        assertThat(value("house-renovations-registered-poor", "2018", paid, completed, underWay))
                .isEqualTo("1");
        assertThat(value("house-renovation-subsidy", "2018", paid, completed, underWay))
                .isEmpty();
        assertThat(value("house-renovation-subsidy", "2019", paid, completed, underWay))
                .isEqualTo("25000.00");
        assertThat(under("REBUILD", "house-renovations", "2018", paid, completed))
                .isEqualTo("2");
    }

    @Test
    void aHouseholdLivesInADangerousHouseUntilItIsGradedBetter() {
        UUID household = UUID.randomUUID();
        State before = dwelling(household, "2018-02-01", HouseGrade.D, true);
        State after = dwelling(household, "2020-06-01", HouseGrade.B, true);
        State barn = dwelling(household, "2019-06-01", HouseGrade.C, false);

        assertThat(value("dangerous-houses", "2019", before, after, barn)).isEqualTo("1");
        assertThat(under("D", "dangerous-houses", "2019", before, after, barn)).isEqualTo("1");
        assertThat(value("dangerous-houses", "2020", before, after, barn)).isEqualTo("0");
        assertThat(value("dangerous-houses", "2019", dwelling(household, "2018-02-01", HouseGrade.A, true)))
                .isEmpty();
    }

    @Test
    void theSurveyCoversAVillageWithItsFirstHouse() {
        State village = village(VILLAGE);
        State other = village(OTHER_VILLAGE);
        State shop = surveyed("2020-08-03", HouseUse.OPERATING_SELF_BUILT, true, true);
        State school = surveyed("2020-09-03", HouseUse.NON_SELF_BUILT, true, false);
        State home = surveyed("2021-03-03", HouseUse.NON_OPERATING, false, true);

        assertThat(value("survey-village-coverage", "2020", village, other, shop, school))
                .isEqualTo("50.00");
        assertThat(in("130682108", "survey-village-coverage", "2020", village, other, shop, school))
                .isEqualTo("100.00");
        assertThat(value("houses-surveyed-operating", "2021", shop, school, home))
                .isEqualTo("2");
        assertThat(value("houses-surveyed-non-operating", "2021", shop, school, home))
                .isEqualTo("1");
        assertThat(value("houses-checked-rate", "2020", shop, school)).isEqualTo("100.00");
        assertThat(value("houses-safe-rate", "2020", shop, school, home)).isEqualTo("50.00");
    }

    @Test
    void aHazardIsOpenUntilItIsDisposedOf() {
        State hazard = new SurveyedHouseState(
                UUID.randomUUID(),
                1,
                HERE,
                LocalDate.of(2020, 8, 3),
                HouseUse.NON_OPERATING,
                HouseHazard.MAJOR,
                HazardDisposal.REPAIRED,
                LocalDate.of(2020, 10, 3),
                true,
                true);

        assertThat(under("MAJOR", "house-hazards-open", "2020-09", hazard)).isEqualTo("1");
        assertThat(value("house-hazards-open", "2020-10", hazard)).isEqualTo("0");
    }

    private static State renovation(@Nullable String completedOn, @Nullable String paidOn, boolean ofPoor) {
        return new RenovationState(
                UUID.randomUUID(),
                1,
                HERE,
                UUID.randomUUID(),
                RenovationKind.REBUILD,
                paidOn == null ? RenovationStage.ACCEPTED : RenovationStage.SUBSIDY_PAID,
                LocalDate.of(2018, 3, 1),
                completedOn == null ? null : LocalDate.parse(completedOn),
                null,
                paidOn == null ? null : LocalDate.parse(paidOn),
                2_500_000,
                ofPoor);
    }

    private static State dwelling(UUID household, String on, HouseGrade grade, boolean main) {
        return new DwellingState(UUID.randomUUID(), 1, HERE, household, LocalDate.parse(on), grade, main);
    }

    private static State village(String code) {
        return new RegionState(new RegionCode(code), 1, "村", LocalDate.of(1990, 1, 1), null, List.of());
    }

    private static State surveyed(String on, HouseUse use, boolean checked, boolean safe) {
        return new SurveyedHouseState(
                UUID.randomUUID(),
                1,
                HERE,
                LocalDate.parse(on),
                use,
                safe ? HouseHazard.NONE : HouseHazard.GENERAL,
                safe ? HazardDisposal.NOT_NEEDED : HazardDisposal.PENDING,
                null,
                checked,
                safe);
    }
}
