package cn.dingzhou.household.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What goes on from its day until another one, or has no end yet. */
public interface LastingFacts extends Facts {

    /** Its last day; never before it began. */
    @Nullable
    LocalDate until();

    default boolean holdsOn(LocalDate day) {
        LocalDate end = until();
        return !day.isBefore(on()) && (end == null || !day.isAfter(end));
    }

    default boolean overlaps(LastingFacts other) {
        return holdsOn(other.on()) || other.holdsOn(on());
    }
}
