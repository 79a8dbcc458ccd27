package cn.dingzhou.employment.matching;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Which ages a post is for, in full years, both ends included; absent where there is no limit. */
record AgeRange(@Nullable Integer min, @Nullable Integer max) {

    /** Older than anybody. */
    private static final int OLDEST = 200;

    boolean contains(int age) {
        return (min == null || age >= min) && (max == null || age <= max);
    }

    /** The last month in which somebody old enough was born. */
    YearMonth bornUntil(LocalDate today) {
        return min == null ? YearMonth.from(today) : lastBirth(min, today);
    }

    /** The month after which everybody young enough was born. */
    YearMonth bornAfter(LocalDate today) {
        return lastBirth((max == null ? OLDEST : max) + 1, today);
    }

    /** Of those who have lived so many full years; their age is counted as {@link SeekerFacts#ageOn} does. */
    private static YearMonth lastBirth(int years, LocalDate today) {
        YearMonth month = YearMonth.from(today).minusYears(years);
        return SeekerFacts.ageOn(today, month) >= years ? month : month.minusMonths(1);
    }
}
