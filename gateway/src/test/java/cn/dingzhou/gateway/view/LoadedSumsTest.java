package cn.dingzhou.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.gateway.indicator.Catalogue;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.indicator.Sum;
import cn.dingzhou.gateway.indicator.Sums.Amount;
import cn.dingzhou.gateway.topology.PartialSum;
import cn.dingzhou.gateway.topology.SumKey;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class LoadedSumsTest {

    private static final Sum POOR =
            Catalogue.find("poor-persons").orElseThrow().sums().get(0);
    private static final Instant EARLY = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-23T05:00:00Z");

    private final LoadedSums sums = new LoadedSums(3);

    @Test
    void theSharesOfThePartitionsAddUp() {
        put(0, "130682", "2015-03", new PartialSum(4, 1, LATE));
        put(2, "130682", "2015-03", new PartialSum(5, 2, EARLY));

        assertThat(sums.within(POOR, region("130682"), Period.parse("2015"))).contains(new Amount(9, 3));
        assertThat(sums.asOf()).contains(LATE);
    }

    @Test
    void aNewerShareReplacesTheOneBefore() {
        put(1, "130682", "2015-03", new PartialSum(4, 1, EARLY));
        put(1, "130682", "2015-03", new PartialSum(6, 2, LATE));

        assertThat(sums.within(POOR, region("130682"), Period.parse("2015"))).contains(new Amount(6, 2));
    }

    @Test
    void aRegionHoldsWhatLiesBelowIt() {
        put(0, "130682108201", "2015-03", new PartialSum(4, 1, EARLY));
        put(0, "130682108202", "2015-03", new PartialSum(3, 2, EARLY));
        put(2, "130682108", "2015-03", new PartialSum(2, 1, EARLY));
        put(1, "130682109", "2015-03", new PartialSum(1, 1, EARLY));
        put(0, "130682108201", "2015-03", new PartialSum(6, 1, LATE));

        Period year = Period.parse("2015");
        assertThat(sums.within(POOR, region("130682108201"), year)).contains(new Amount(6, 1));
        assertThat(sums.within(POOR, region("130682108"), year)).contains(new Amount(11, 4));
        assertThat(sums.within(POOR, region("130682"), year)).contains(new Amount(12, 5));
    }

    @Test
    void aSumWithoutRecordsIsAbsent() {
        put(0, "130682", "2015-03", new PartialSum(4, 1, EARLY));
        put(0, "130682", "2015-03", new PartialSum(0, 0, LATE));

        assertThat(sums.within(POOR, region("130682"), Period.parse("2015"))).isEmpty();
        assertThat(sums.untilEndOf(POOR, region("130682"), Period.parse("2016")))
                .isEmpty();
    }

    @Test
    void aStockIsEverythingUpToTheEnd() {
        put(0, "130682", "2015-03", new PartialSum(4, 1, EARLY));
        put(0, "130682", "2016-06", new PartialSum(-4, 1, EARLY));

        assertThat(sums.untilEndOf(POOR, region("130682"), Period.parse("2015-02")))
                .isEmpty();
        assertThat(sums.untilEndOf(POOR, region("130682"), Period.parse("2016-Q1")))
                .contains(new Amount(4, 1));
        assertThat(sums.untilEndOf(POOR, region("130682"), Period.parse("2016")))
                .contains(new Amount(0, 2));
    }

    @Test
    void thePartsOfARegionLieDirectlyBelow() {
        for (String region : new String[] {"130682", "130682108", "130682108201", "130682109", "130683101"}) {
            put(0, region, "2015-03", new PartialSum(1, 1, EARLY));
        }

        assertThat(sums.partsOf(region("130682"))).containsExactly(region("130682108"), region("130682109"));
        assertThat(sums.partsOf(region("130682108"))).containsExactly(region("130682108201"));
        assertThat(sums.partsOf(region("130682109"))).isEmpty();
    }

    private void put(int partition, String region, String month, PartialSum share) {
        sums.put(partition, new SumKey(POOR.code(), region(region), YearMonth.parse(month), ""), share);
    }

    private static RegionCode region(String code) {
        return new RegionCode(code);
    }
}
