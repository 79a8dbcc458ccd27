package cn.dingzhou.rest.request;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of the business: in Dingzhou a day begins at midnight in Shanghai. */
public class BusinessClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The first moment that does not belong to the day any more. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZONE);
    }
}
