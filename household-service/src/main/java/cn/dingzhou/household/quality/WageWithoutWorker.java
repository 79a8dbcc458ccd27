package cn.dingzhou.household.quality;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.household.KnownIncome;
import cn.dingzhou.household.household.KnownIncomes;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Wages are earned by somebody who can work. */
@Singleton
class WageWithoutWorker implements QualityCheck {

    private static final QualityRule RULE = QualityRule.warning(
            "wage-without-worker",
            "/wage",
            Text.of("有工资性收入但无劳动力", "Wage income without a worker"),
            Text.of("核对工资性收入，或成员的劳动能力。", "Compare the wage income, or the labour capacity of the members."));

    private static final int YOUNGEST = 16;

    private final KnownIncomes incomes;

    WageWithoutWorker(KnownIncomes incomes) {
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
                .filter(income -> income.wage().signum() > 0 && !hasWorker(household, income.year()))
                .map(WageWithoutWorker::detail));
    }

    private static Text detail(KnownIncome income) {
        return Text.of(
                "%d 年工资性收入 %s 元，该年无 16 周岁以上有劳动能力的成员。".formatted(income.year(), income.wage()),
                "Wages of %d were %s yuan; no member of that year was 16 or older and able to work."
                        .formatted(income.year(), income.wage()));
    }

    /** Whoever belonged to it on a day of the year counts. */
    private static boolean hasWorker(KnownHousehold household, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return household.members().stream()
                .filter(member -> !member.joinedOn().isAfter(last))
                .filter(member -> member.leftOn() == null || member.leftOn().isAfter(first))
                .anyMatch(member -> member.ageOn(last) >= YOUNGEST && member.canWork());
    }
}
