package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a household was from a day on, until its next period begins.
 *
 * @param highStandard for an exited household: 高标准脱贫
 */
@Embeddable
@Schema(description = "自某日起的户类别 / a category from a day on")
record CategoryPeriod(@Enumerated(EnumType.STRING) Category category, boolean highStandard, LocalDate since) {

    HouseholdState.CategoryPeriod state() {
        return new HouseholdState.CategoryPeriod(category, highStandard, since);
    }
}
