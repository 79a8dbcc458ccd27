package cn.dingzhou.employment.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A category from a day on, until the next one begins. */
@Embeddable
record CategoryPeriod(@Enumerated(EnumType.STRING) Category category, LocalDate since) {

    static CategoryPeriod of(HouseholdState.CategoryPeriod period) {
        return new CategoryPeriod(period.category(), period.since());
    }
}
