package cn.dingzhou.household.quality;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.KnownIncome;
import cn.dingzhou.household.household.KnownIncomes;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is made by operating costs something to make. */
@Singleton
class OperatingWithoutCost implements QualityCheck {

    private static final QualityRule RULE = QualityRule.warning(
            "operating-income-without-cost",
            "/operatingCost",
            Text.of("有经营性收入但无经营支出", "Operating income without operating cost"),
            Text.of("补填生产经营性支出，或更正经营性收入。", "Enter the operating cost, or correct the operating income."));

    private final KnownIncomes incomes;

    OperatingWithoutCost(KnownIncomes incomes) {
        this.incomes = incomes;
    }

    @Override
    public QualityRule rule() {
        return RULE;
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch) {
        Map<UUID, KnownIncome> latest = incomes.latest(batch.ids());
        return batch.each(household -> Optional.ofNullable(latest.get(household.id()))
                .filter(income -> income.operating().signum() > 0
                        && income.operatingCost().signum() == 0)
                .map(OperatingWithoutCost::detail));
    }

    private static Text detail(KnownIncome income) {
        return Text.of(
                "%d 年经营性收入 %s 元，经营支出为 0。".formatted(income.year(), income.operating()),
                "Operating income of %d was %s yuan, its cost 0.".formatted(income.year(), income.operating()));
    }
}
