package cn.dingzhou.household.income;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.HouseholdState.YearIncome;
import cn.dingzhou.household.household.KnownIncome;
import cn.dingzhou.household.household.KnownIncomes;
import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The incomes; whether their household may be seen is checked where they are asked for. */
@ApplicationScoped
class IncomeRepository implements PanacheRepositoryBase<Income, UUID>, KnownIncomes {

    @Override
    public Map<UUID, List<YearIncome>> of(Collection<UUID> households) {
        return current(households).stream()
                .collect(groupingBy(
                        Income::householdId, mapping(income -> income.amounts().state(income.year()), toList())));
    }

    @Override
    public Map<UUID, KnownIncome> latest(Collection<UUID> households) {
        return current(households).stream()
                .collect(toMap(
                        Income::householdId, income -> income.amounts().known(income.year()), (one, later) -> later));
    }

    /** What is known now, oldest year first. */
    List<Income> current(Collection<UUID> households) {
        return list("any_of(householdId, ?1) and supersededAt is null order by year", AnyOf.ids(households));
    }

    Optional<Income> current(UUID household, int year) {
        return find("householdId = ?1 and year = ?2 and supersededAt is null", household, year)
                .firstResultOptional();
    }

    /** What was known at a moment, by year. */
    Page<Income> page(UUID household, Instant known, PageRequest request, @Nullable Object... filter) {
        int after = request.after(0, Integer::valueOf, filter);
        List<Income> fetched = find(
                        "householdId = ?1 and year > ?2 and recordedAt < ?3"
                                + " and (supersededAt is null or supersededAt >= ?3) order by year",
                        household,
                        after,
                        known)
                .range(0, request.limit())
                .list();
        return Page.of(fetched, request, income -> String.valueOf(income.year()), filter);
    }
}
