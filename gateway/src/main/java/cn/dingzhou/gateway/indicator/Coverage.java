package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.RegionCode;
import java.util.Optional;

/**
 * Everybody in a region that a policy year insures: the contract names a region, not persons.
 *
 * @param contracts how many policy years there are in a region or below it
 * @param persons who lives there
 */
record Coverage(Sum contracts, Reading persons) implements Reading {

    @Override
    public Optional<Figure> read(Sums sums, RegionCode region, Period year) {
        if (region.upwards().stream().anyMatch(insured -> isInsuredItself(sums, insured, year))) {
            return persons.read(sums, region, year);
        }
        if (contractsIn(sums, region, year) == 0) {
            return Optional.empty();
        }
        return sums.partsOf(region).stream()
                .flatMap(part -> read(sums, part, year).stream())
                .reduce(Figure::plus);
    }

    private boolean isInsuredItself(Sums sums, RegionCode region, Period year) {
        long below = sums.partsOf(region).stream()
                .mapToLong(part -> contractsIn(sums, part, year))
                .sum();
        return contractsIn(sums, region, year) > below;
    }

    private long contractsIn(Sums sums, RegionCode region, Period year) {
        return sums.within(contracts, region, year).map(Sums.Amount::amount).orElse(0L);
    }
}
