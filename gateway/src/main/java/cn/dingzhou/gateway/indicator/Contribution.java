package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What one aggregate adds to a sum: for a flow the amount of that month, for a stock the change in it. What is only known
 * by the year counts in its January.
 *
 * @param region the smallest region it counts in; it counts in all above, too
 * @param label the value of the sum's dimension it counts under, besides the whole; empty for none
 * @throws IllegalArgumentException if the month lies outside 1900 to 2199, where no record of ours can
 */
public record Contribution(RegionCode region, YearMonth month, long amount, String label) {

    public Contribution {
        if (!isOfRecords(month.getYear())) {
            throw new IllegalArgumentException("no month of a record");
        }
    }

    static Contribution on(LocalDate day, RegionCode region, long amount) {
        return new Contribution(region, YearMonth.from(day), amount, "");
    }

    static Contribution in(int year, RegionCode region, long amount) {
        if (!isOfRecords(year)) {
            throw new IllegalArgumentException("no year of a record");
        }
        return new Contribution(region, YearMonth.of(year, 1), amount, "");
    }

    Contribution under(Enum<?> label) {
        return under(label.name());
    }

    Contribution under(String value) {
        return new Contribution(region, month, amount, value);
    }

    private static boolean isOfRecords(int year) {
        return year >= 1900 && year <= 2199;
    }
}
