package cn.dingzhou.household.warning;

import cn.dingzhou.household.household.KnownHousehold;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Households that rules are asked about together. */
record Batch(List<KnownHousehold> households, LocalDate today) {

    List<UUID> ids() {
        return households.stream().map(KnownHousehold::id).toList();
    }

    /** What lies further back no longer counts. */
    LocalDate aYearAgo() {
        return today.minusYears(1);
    }
}
