package cn.dingzhou.household.income;

import cn.dingzhou.household.household.FileSection;
import cn.dingzhou.rest.security.Roles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The yearly incomes in a household's file. */
@Singleton
class IncomeSection implements FileSection {

    private final IncomeRepository incomes;

    IncomeSection(IncomeRepository incomes) {
        this.incomes = incomes;
    }

    @Override
    public String name() {
        return "incomes";
    }

    @Override
    public Set<String> readers() {
        return Roles.OFFICERS;
    }

    @Override
    public List<?> of(UUID household) {
        return incomes.current(List.of(household)).stream().map(IncomeView::of).toList();
    }
}
