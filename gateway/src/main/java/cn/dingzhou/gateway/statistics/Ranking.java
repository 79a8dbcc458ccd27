package cn.dingzhou.gateway.statistics;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionCode.Level;
import cn.dingzhou.gateway.report.Departments;
import cn.dingzhou.gateway.report.Obligation;
import cn.dingzhou.gateway.report.Obligation.Outcome;
import cn.dingzhou.gateway.statistics.Publication.Counts;
import cn.dingzhou.gateway.statistics.Publication.DepartmentRank;
import cn.dingzhou.gateway.statistics.Publication.TownshipRank;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who reported in time, the best first; equals share a place. What is not due yet counts for nobody. */
final class Ranking {

    private static final Comparator<Counts> BEST_FIRST =
            Comparator.comparing(Ranking::onTimeRate).reversed().thenComparingInt(Counts::missing);

    static List<DepartmentRank> departments(List<Obligation> owed, LocalDate on, Departments departments) {
        return ranked(owed, on, each -> each.figure().department()).stream()
                .map(each -> new DepartmentRank(
                        each.rank(),
                        each.who(),
                        departments.nameOf(each.who()),
                        each.counts().due(),
                        each.counts().onTime(),
                        each.counts().late(),
                        each.counts().missing(),
                        onTimeRate(each.counts())))
                .toList();
    }

    static List<TownshipRank> townships(List<Obligation> owed, LocalDate on, Function<RegionCode, String> names) {
        List<Obligation> ofTownships = owed.stream()
                .filter(each -> each.region().level() == Level.TOWNSHIP)
                .toList();
        return ranked(ofTownships, on, Obligation::region).stream()
                .map(each -> new TownshipRank(
                        each.rank(),
                        each.who(),
                        names.apply(each.who()),
                        each.counts().due(),
                        each.counts().onTime(),
                        each.counts().late(),
                        each.counts().missing(),
                        onTimeRate(each.counts())))
                .toList();
    }

    private record Place<K>(int rank, K who, Counts counts) {}

    private static <K extends Comparable<K>> List<Place<K>> ranked(
            List<Obligation> owed, LocalDate on, Function<Obligation, K> by) {
        Map<K, Counts> counts = owed.stream()
                .filter(each -> each.outcome(on) != Outcome.OPEN)
                .collect(Collectors.groupingBy(
                        by, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), all -> counts(all, on))));
        List<Place<K>> places = new ArrayList<>();
        for (Map.Entry<K, Counts> each : sorted(counts.entrySet())) {
            Place<K> above = places.isEmpty() ? null : places.get(places.size() - 1);
            boolean equal = above != null && BEST_FIRST.compare(above.counts(), each.getValue()) == 0;
            places.add(new Place<>(equal ? above.rank() : places.size() + 1, each.getKey(), each.getValue()));
        }
        return places;
    }

    private static <K> List<Map.Entry<K, Counts>> sorted(Collection<Map.Entry<K, Counts>> entries) {
        return entries.stream().sorted(Map.Entry.comparingByValue(BEST_FIRST)).toList();
    }

    private static Counts counts(List<Obligation> owed, LocalDate on) {
        Map<Outcome, Long> by =
                owed.stream().collect(Collectors.groupingBy(each -> each.outcome(on), Collectors.counting()));
        int onTime = by.getOrDefault(Outcome.ON_TIME, 0L).intValue();
        int late = by.getOrDefault(Outcome.LATE, 0L).intValue();
        int missing = by.getOrDefault(Outcome.MISSING, 0L).intValue();
        return new Counts(onTime + late + missing, onTime, late, missing);
    }

    private static BigDecimal onTimeRate(Counts counts) {
        return BigDecimal.valueOf(100L * counts.onTime())
                .divide(BigDecimal.valueOf(counts.due()), 2, RoundingMode.HALF_UP);
    }

    private Ranking() {}
}
