package cn.dingzhou.household;

import cn.dingzhou.events.Sex;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Valid citizen IDs of nobody, another one each time. */
public final class CitizenIds {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger COUNT = new AtomicInteger();

    public static String of(Sex sex, LocalDate born) {
        int count = COUNT.getAndIncrement();
        String digits = "%06d%s%02d%d"
                .formatted(
                        130600 + count / 500 % 100,
                        DateTimeFormatter.BASIC_ISO_DATE.format(born),
                        count / 5 % 100,
                        count % 5 * 2 + (sex == Sex.MALE ? 1 : 0));
        return digits + checkCharacter(digits);
    }

    /** Somebody born on a day nobody can be asked about before {@code year}. */
    public static String of(Sex sex, int year) {
        return of(sex, LocalDate.of(year, 3, 8));
    }

    public static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    private CitizenIds() {}
}
