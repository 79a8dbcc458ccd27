package cn.dingzhou.household.assistance.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is done for a household.
 *
 * @param finishedOn absent while it goes on
 */
public record KnownMeasure(LocalDate on, @Nullable LocalDate finishedOn) {

    /** Whether it went on on any day between two, these included. */
    public boolean wentOnBetween(LocalDate from, LocalDate to) {
        return !on.isAfter(to) && (finishedOn == null || !finishedOn.isBefore(from));
    }
}
