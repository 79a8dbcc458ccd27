package cn.dingzhou.household.quality;

import cn.dingzhou.household.household.Clearance;
import cn.dingzhou.household.household.KnownHousehold;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** A time under monitoring that is over. */
record Cleared(LocalDate since, LocalDate on, Clearance by) {

    /** Oldest first. */
    static Stream<Cleared> of(KnownHousehold household) {
        return household.monitoring().stream().flatMap(period -> Stream.ofNullable(period.clearedOn())
                .map(on -> new Cleared(period.since(), on, Objects.requireNonNull(period.clearance()))));
    }
}
