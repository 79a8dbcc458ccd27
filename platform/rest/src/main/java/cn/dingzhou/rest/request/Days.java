package cn.dingzhou.rest.request;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as people write them: Java knows days that no database can hold. */
public final class Days {

    private static final int LAST_YEAR = 9999;

    /** @throws DateTimeException unless it is a day of the years 1 to 9999 */
    public static LocalDate parse(String text) {
        LocalDate day = LocalDate.parse(text);
        if (!areOurs(day)) {
            throw new DateTimeException("not of the years 1 to 9999");
        }
        return day;
    }

    static boolean areOurs(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    private Days() {}
}
