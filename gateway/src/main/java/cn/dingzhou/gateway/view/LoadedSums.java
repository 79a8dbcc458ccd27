package cn.dingzhou.gateway.view;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.indicator.Sum;
import cn.dingzhou.gateway.indicator.Sums;
import cn.dingzhou.gateway.topology.PartialSum;
import cn.dingzhou.gateway.topology.SumKey;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** The sums in memory: written by the thread that loads them, read by any. */
final class LoadedSums implements Sums {

    private final int partitions;
    private final Map<Series, NavigableMap<YearMonth, Cell>> cells = new ConcurrentHashMap<>();
    private final NavigableSet<RegionCode> regions = new ConcurrentSkipListSet<>();
    private volatile Instant asOf = Instant.EPOCH;

    LoadedSums(int partitions) {
        this.partitions = partitions;
    }

    void put(int partition, SumKey key, PartialSum share) {
        cells.computeIfAbsent(new Series(key.sum(), key.region()), series -> new ConcurrentSkipListMap<>())
                .computeIfAbsent(key.month(), month -> new Cell(partitions))
                .put(partition, share);
        regions.add(key.region());
        if (share.asOf().isAfter(asOf)) {
            asOf = share.asOf();
        }
    }

    /** When the latest event that is counted happened; empty if none is. */
    Optional<Instant> asOf() {
        return regions.isEmpty() ? Optional.empty() : Optional.of(asOf);
    }

    boolean has(RegionCode region) {
        return regions.contains(region);
    }

    @Override
    public OptionalLong within(Sum<?> sum, RegionCode region, Period period) {
        return total(months(sum, region)
                .subMap(period.first(), true, period.last(), true)
                .values());
    }

    @Override
    public OptionalLong untilEndOf(Sum<?> sum, RegionCode region, Period period) {
        return total(months(sum, region).headMap(period.last(), true).values());
    }

    @Override
    public List<RegionCode> partsOf(RegionCode region) {
        return regions.tailSet(region, false).stream()
                .takeWhile(region::contains)
                .filter(below -> below.parent().filter(region::equals).isPresent())
                .toList();
    }

    private NavigableMap<YearMonth, Cell> months(Sum<?> sum, RegionCode region) {
        return cells.getOrDefault(new Series(sum.code(), region), Collections.emptyNavigableMap());
    }

    private static OptionalLong total(Collection<Cell> cells) {
        long amount = 0;
        boolean recorded = false;
        for (Cell cell : cells) {
            Cell.Total total = cell.total();
            amount += total.amount();
            recorded |= total.records() > 0;
        }
        return recorded ? OptionalLong.of(amount) : OptionalLong.empty();
    }

    private record Series(String sum, RegionCode region) {}
}
