package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.indicator.Counted.OTHER_VILLAGE;
import static cn.dingzhou.gateway.indicator.Counted.VILLAGE;
import static cn.dingzhou.gateway.indicator.Counted.in;
import static cn.dingzhou.gateway.indicator.Counted.population;
import static cn.dingzhou.gateway.indicator.Counted.value;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.ClaimState;
import cn.dingzhou.events.PolicyYearState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.State;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom the insurance covers, what it costs and pays. */
class InsuranceIndicatorsTest {

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
                UUID.randomUUID(), 1, year, new RegionCode(region), 470_000_000, 94_000, Set.of(), 0, null, 0);
    }
}
