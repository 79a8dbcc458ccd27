package cn.dingzhou.employment.labour;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Ages in full years on a day, as the months of birth they mean; by the end of the month of birth, as
 * {@link cn.dingzhou.employment.household.KnownMember#ageOn} tells an age.
 */
record Ages(int from, int to, LocalDate day) {

    static Ages working(WorkingAge age, LocalDate day) {
        return new Ages(age.from(), age.to(), day);
    }

    Ages within(@Nullable Integer youngest, @Nullable Integer oldest) {
        return new Ages(
                youngest == null ? from : Math.max(from, youngest), oldest == null ? to : Math.min(to, oldest), day);
    }

    boolean include(int age) {
        return age >= from && age <= to;
    }

    /** The youngest were born in this month. */
    YearMonth bornUntil() {
        return latest(from);
    }

    /** The oldest were born after this month. */
    YearMonth bornAfter() {
        return latest(to + 1);
    }

    private YearMonth latest(int age) {
        YearMonth month = YearMonth.from(day).minusYears(age);
        return day.getDayOfMonth() < month.lengthOfMonth() ? month.minusMonths(1) : month;
    }
}
