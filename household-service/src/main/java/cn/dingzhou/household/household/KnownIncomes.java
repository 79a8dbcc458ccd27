package cn.dingzhou.household.household;

import cn.dingzhou.events.HouseholdState.YearIncome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known of households' incomes, for the events that tell everything of a household. */
public interface KnownIncomes {

    /** One income for each year that has one, oldest year first, by household; a household without any may be absent. */
    Map<UUID, List<YearIncome>> of(Collection<UUID> households);
}
