package cn.dingzhou.household.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts working days.
 *
 * @param exceptions days that are not as their day of the week says, and whether they are worked
 */
public record WorkingDays(Map<LocalDate, Boolean> exceptions) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingDays {
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorked(LocalDate day) {
        return exceptions.getOrDefault(day, !WEEKEND.contains(day.getDayOfWeek()));
    }

    /** The last of that many working days after a day. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        int left = workingDays;
        while (left > 0) {
            reached = reached.plusDays(1);
            left -= isWorked(reached) ? 1 : 0;
        }
        return reached;
    }
}
