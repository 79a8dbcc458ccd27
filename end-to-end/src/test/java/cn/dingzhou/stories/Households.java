package cn.dingzhou.stories;

import cn.dingzhou.localstack.dataset.synthesis.CitizenIds;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Households nobody has registered yet. */
final class Households {

    private static final int MONTHS = 12;
    private static final int DAYS = 28;
    private static final int SEQUENCES = 500;

    /** One after the other, so that nobody comes twice; begun anywhere, since a suite that goes on has met others. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(MONTHS * DAYS * SEQUENCES));

    /** A couple, registered today, in a village. */
    static String coupleIn(String village) {
        return coupleIn(village, citizenId(true));
    }

    /** The same, with the head's citizen ID. */
    static String coupleIn(String village, String head) {
        return """
                {"number":"%s","villageCode":"%s","category":"ORDINARY","identifiedOn":"%s",
                 "members":[
                  {"name":"张三","citizenId":"%s","relation":"HEAD","health":["HEALTHY"],"labourCapacity":"ORDINARY",
                   "education":"JUNIOR_HIGH","schoolStatus":"NOT_IN_SCHOOL","medicalInsured":true},
                  {"name":"李四","citizenId":"%s","relation":"SPOUSE","health":["HEALTHY"],"labourCapacity":"ORDINARY",
                   "education":"JUNIOR_HIGH","schoolStatus":"NOT_IN_SCHOOL","medicalInsured":true}]}
                """
                .formatted(number(), village, LocalDate.now(), head, citizenId(false));
    }

    static String number() {
        return "T" + ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999);
    }

    /** A valid citizen ID of somebody born in 1970, of a district outside the dataset's. */
    static String citizenId(boolean male) {
        int next = NEXT.getAndIncrement();
        int sequence = next / MONTHS / DAYS % SEQUENCES * 2 + (male ? 1 : 0);
        return citizenId(1970, next % MONTHS + 1, next / MONTHS % DAYS + 1, sequence);
    }

    /** The citizen ID of the person with this birthday and sequence number; odd is male. */
    static String citizenId(int year, int month, int day, int sequence) {
        return CitizenIds.complete(String.format(Locale.ROOT, "110105%04d%02d%02d%03d", year, month, day, sequence));
    }

    private Households() {}
}
