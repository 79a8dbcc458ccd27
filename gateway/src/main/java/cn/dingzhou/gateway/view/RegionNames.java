package cn.dingzhou.gateway.view;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionState;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** What the regions are called. */
final class RegionNames {

    private final NavigableMap<RegionCode, RegionState> regions = new ConcurrentSkipListMap<>();

    void put(RegionState region) {
        RegionState known = regions.get(region.code());
        if (known == null || known.version() < region.version()) {
            regions.put(region.code(), region);
        }
    }

    void remove(RegionCode region) {
        regions.remove(region);
    }

    Optional<RegionState> find(RegionCode code) {
        return Optional.ofNullable(regions.get(code));
    }

    /** The region that other offices know by this code, such as one under 139001. */
    Optional<RegionCode> byAlias(RegionCode alias) {
        return regions.values().stream()
                .filter(region -> region.aliases().contains(alias.value()))
                .map(RegionState::code)
                .findFirst();
    }

    /** The regions directly below that exist on the day, in the order of their codes. */
    List<RegionState> partsOf(RegionCode parent, LocalDate day) {
        return regions.tailMap(parent, false).values().stream()
                .takeWhile(region -> parent.contains(region.code()))
                .filter(region -> region.code().parent().filter(parent::equals).isPresent())
                .filter(region -> region.validTo() == null || !region.validTo().isBefore(day))
                .toList();
    }
}
