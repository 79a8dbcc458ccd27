package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Stocks as the changes that make them. */
final class Steps {

    /** One from a day on, until the first day it holds no more. */
    static List<Contribution> stay(RegionCode region, LocalDate from, @Nullable LocalDate until) {
        if (until == null) {
            return List.of(Contribution.on(from, region, 1));
        }
        return until.isAfter(from)
                ? List.of(Contribution.on(from, region, 1), Contribution.on(until, region, -1))
                : List.of();
    }

    /** The changes of a quantity that can only change on these days. */
    static List<Contribution> of(RegionCode region, Collection<LocalDate> days, ToLongFunction<LocalDate> quantity) {
        List<Contribution> changes = new ArrayList<>();
        long before = 0;
        for (LocalDate day : new TreeSet<>(days)) {
            long now = quantity.applyAsLong(day);
            if (now != before) {
                changes.add(Contribution.on(day, region, now - before));
            }
            before = now;
        }
        return changes;
    }

    private Steps() {}
}
