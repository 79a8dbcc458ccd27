package cn.dingzhou.household.employment;

import cn.dingzhou.events.PlacementState;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a job pays from the day on which it was found.
 *
 * @param monthly in yuan a month
 */
@Embeddable
public record KnownWage(LocalDate since, BigDecimal monthly) {

    static KnownWage of(PlacementState.Wage wage) {
        return new KnownWage(wage.since(), BigDecimal.valueOf(wage.monthlyFen(), 2));
    }
}
