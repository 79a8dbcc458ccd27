package cn.dingzhou.gateway.reconciliation;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.gateway.indicator.Catalogue;
import cn.dingzhou.gateway.indicator.Granularity;
import cn.dingzhou.gateway.indicator.Indicator;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.indicator.Sum;
import cn.dingzhou.gateway.indicator.Sums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a service's sums of a year with ours, for the city and each township. */
final class Comparison {

    private record Place(String sum, RegionCode region) {}

    static List<Drift> of(ServiceSums theirs, Sums ours) {
        Map<Place, Long> source = theirs.items().stream()
                .collect(Collectors.toMap(
                        item -> new Place(item.sum(), item.region()), ServiceSums.Item::amount, Long::sum));
        Set<String> told = new HashSet<>(theirs.codes());
        Set<RegionCode> regions = new HashSet<>(ours.partsOf(RegionCode.DINGZHOU));
        regions.add(RegionCode.DINGZHOU);
        source.keySet().forEach(place -> regions.add(place.region()));
        List<Drift> drifts = new ArrayList<>();
        Period year = Period.of(Granularity.YEAR, LocalDate.of(theirs.year(), 1, 1));
        for (Sum sum : Catalogue.sums()) {
            for (RegionCode region : told.contains(sum.code()) ? regions : Set.<RegionCode>of()) {
                long figure =
                        ours.read(sum, region, year).map(Sums.Amount::amount).orElse(0L);
                long table = source.getOrDefault(new Place(sum.code(), region), 0L);
                if (figure != table) {
                    drifts.add(new Drift(sum.code(), indicators(sum), region, theirs.year(), figure, table));
                }
            }
        }
        return drifts;
    }

    private static List<String> indicators(Sum sum) {
        return Catalogue.all().stream()
                .filter(indicator -> indicator.sums().contains(sum))
                .map(Indicator::code)
                .toList();
    }

    private Comparison() {}
}
