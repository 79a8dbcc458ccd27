package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Sex;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * Hands out citizen IDs that are valid by GB 11643 and unique within the dataset. They are meant to be nobody's: their
 * sequence numbers begin at 900, which a county hardly ever reaches in one day. Still, as with any valid synthetic ID, one
 * may by chance be a living person's.
 */
public final class CitizenIds {

    private static final int FIRST_SEQUENCE = 900;
    private static final int LAST_SEQUENCE = 999;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    private final Map<String, Integer> handedOut = new HashMap<>();

    String next(LocalDate born, Sex sex) {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(born);
        int count = handedOut.merge(day + sex, 1, Integer::sum) - 1;
        int sequence = FIRST_SEQUENCE + 2 * count + (sex == Sex.MALE ? 1 : 0);
        if (sequence > LAST_SEQUENCE) {
            throw new IllegalStateException("too many born on " + day);
        }
        return complete(RegionCode.DINGZHOU + day + sequence);
    }

    /** Seventeen digits with their check digit. */
    public static String complete(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + CHECK.charAt(sum % CHECK.length());
    }
}
