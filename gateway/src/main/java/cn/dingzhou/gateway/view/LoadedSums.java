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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;

/** The sums in memory, added up over partitions and regions: written by the thread that loads them, read by any. */
final class LoadedSums implements Sums {

    private static final String WHOLE = "";

    private final int partitions;
    private final Map<Series, NavigableMap<YearMonth, Cell>> cells = new ConcurrentHashMap<>();
    private final Map<String, NavigableSet<String>> labels = new ConcurrentHashMap<>();
    private final NavigableSet<RegionCode> regions = new ConcurrentSkipListSet<>();
    private volatile Instant asOf = Instant.EPOCH;

    LoadedSums(int partitions) {
        this.partitions = partitions;
    }

    /** Takes a partition's share of a region, and adds it up in the regions above. */
    void put(int partition, SumKey key, PartialSum share) {
        Cell.Total change = cell(key, key.region()).put(partition, share);
        for (RegionCode region : key.region().upwards()) {
            cell(key, region).add(change);
            regions.add(region);
        }
        if (!key.label().isEmpty()) {
            labels.computeIfAbsent(key.sum(), sum -> new ConcurrentSkipListSet<>())
                    .add(key.label());
        }
        if (share.asOf().isAfter(asOf)) {
            asOf = share.asOf();
        }
    }

    private Cell cell(SumKey key, RegionCode region) {
        return cells.computeIfAbsent(
                        new Series(key.sum(), region, key.label()), series -> new ConcurrentSkipListMap<>())
                .computeIfAbsent(key.month(), month -> new Cell(partitions));
    }

    /** Names every sum with each region that it is known of. */
    void forEach(BiConsumer<String, RegionCode> named) {
        cells.keySet().forEach(series -> named.accept(series.sum(), series.region()));
    }

    /** When the latest event that is counted happened; empty if none is. */
    Optional<Instant> asOf() {
        return regions.isEmpty() ? Optional.empty() : Optional.of(asOf);
    }

    boolean has(RegionCode region) {
        return regions.contains(region);
    }

    @Override
    public Optional<Amount> within(Sum sum, RegionCode region, Period period) {
        return within(sum, region, period, WHOLE);
    }

    @Override
    public Optional<Amount> untilEndOf(Sum sum, RegionCode region, Period period) {
        return untilEndOf(sum, region, period, WHOLE);
    }

    @Override
    public List<RegionCode> partsOf(RegionCode region) {
        return regions.tailSet(region, false).stream()
                .takeWhile(region::contains)
                .filter(below -> below.parent().filter(region::equals).isPresent())
                .toList();
    }

    @Override
    public List<String> labelsOf(Sum sum) {
        return List.copyOf(labels.getOrDefault(sum.code(), Collections.emptyNavigableSet()));
    }

    @Override
    public Sums under(String label) {
        return new Labelled(this, label);
    }

    private Optional<Amount> within(Sum sum, RegionCode region, Period period, String label) {
        return total(months(sum, region, label)
                .subMap(period.first(), true, period.last(), true)
                .values());
    }

    private Optional<Amount> untilEndOf(Sum sum, RegionCode region, Period period, String label) {
        return total(months(sum, region, label).headMap(period.last(), true).values());
    }

    private NavigableMap<YearMonth, Cell> months(Sum sum, RegionCode region, String label) {
        return cells.getOrDefault(new Series(sum.code(), region, label), Collections.emptyNavigableMap());
    }

    private static Optional<Amount> total(Collection<Cell> cells) {
        long amount = 0;
        long records = 0;
        for (Cell cell : cells) {
            Cell.Total total = cell.total();
            amount += total.amount();
            records += total.records();
        }
        return records > 0 ? Optional.of(new Amount(amount, records)) : Optional.empty();
    }

    private record Series(String sum, RegionCode region, String label) {}

    /** The same sums, of what counts under one label. */
    private record Labelled(LoadedSums all, String label) implements Sums {

        @Override
        public Optional<Amount> within(Sum sum, RegionCode region, Period period) {
            return all.within(sum, region, period, label);
        }

        @Override
        public Optional<Amount> untilEndOf(Sum sum, RegionCode region, Period period) {
            return all.untilEndOf(sum, region, period, label);
        }

        @Override
        public List<RegionCode> partsOf(RegionCode region) {
            return all.partsOf(region);
        }

        @Override
        public List<String> labelsOf(Sum sum) {
            return all.labelsOf(sum);
        }

        @Override
        public Sums under(String other) {
            return all.under(other);
        }
    }
}
