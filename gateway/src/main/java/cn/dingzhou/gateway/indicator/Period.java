package cn.dingzhou.gateway.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a quarter or a month, written {@code 2020}, {@code 2020-Q1} or {@code 2020-03}.
 *
 * @param first its first month
 */
public record Period(Granularity granularity, YearMonth first) {

    private static final Pattern FORM = Pattern.compile("(19\\d\\d|2[01]\\d\\d)(?:-Q([1-4])|-(0[1-9]|1[0-2]))?");

    /**
     * Reads a period between 1900 and 2199.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Period parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a period");
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return new Period(Granularity.QUARTER, YearMonth.of(year, Integer.parseInt(form.group(2)) * 3 - 2));
        }
        return form.group(3) == null
                ? new Period(Granularity.YEAR, YearMonth.of(year, 1))
                : new Period(Granularity.MONTH, YearMonth.of(year, Integer.parseInt(form.group(3))));
    }

    /** The period of that length in which the day lies. */
    public static Period of(Granularity granularity, LocalDate day) {
        int beyond = (day.getMonthValue() - 1) % granularity.months();
        return new Period(granularity, YearMonth.from(day).minusMonths(beyond));
    }

    public YearMonth last() {
        return first.plusMonths(granularity.months() - 1L);
    }

    /** The period that many periods later, or earlier when negative. */
    public Period plus(long periods) {
        return new Period(granularity, first.plusMonths(periods * granularity.months()));
    }

    /** The same one a year before. */
    public Period yearBefore() {
        return new Period(granularity, first.minusYears(1));
    }

    public boolean isAfter(Period other) {
        return first.isAfter(other.first);
    }

    /** Whether it begins after the day. */
    public boolean isAfter(LocalDate day) {
        return first.atDay(1).isAfter(day);
    }

    @Override
    public String toString() {
        return switch (granularity) {
            case YEAR -> String.valueOf(first.getYear());
            case QUARTER -> first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3;
            case MONTH -> first.toString();
        };
    }
}
