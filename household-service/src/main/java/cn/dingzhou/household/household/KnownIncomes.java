package cn.dingzhou.household.household;

import cn.dingzhou.events.HouseholdState.YearIncome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known of households' incomes. */
public interface KnownIncomes {

    /** One income for each year that has one, oldest year first, by household; a household without any may be absent. */
    Map<UUID, List<YearIncome>> of(Collection<UUID> households);

    /** The latest year's by household; one without any is absent. */
    Map<UUID, KnownIncome> latest(Collection<UUID> households);
}
