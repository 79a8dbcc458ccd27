package cn.dingzhou.insurance.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The class a household was in from a day on, until the next period begins. */
@Embeddable
public record ClassPeriod(@Enumerated(EnumType.STRING) Category category, boolean highStandard, LocalDate since) {

    static ClassPeriod of(HouseholdState.CategoryPeriod period) {
        return new ClassPeriod(period.category(), period.highStandard(), period.since());
    }
}
