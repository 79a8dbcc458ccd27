package cn.dingzhou.household.quality;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.guarantee.GuaranteeRecords;
import cn.dingzhou.household.household.KnownIncome;
import cn.dingzhou.household.household.KnownIncomes;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** After a risk was cleared the income is known: of that year or a later one, or as a visit saw it since; asked from the day of the clearing on. */
@Singleton
class NoIncomeSinceCleared implements QualityCheck {

    private static final QualityRule RULE = QualityRule.warning(
            "no-income-since-cleared",
            "/incomes",
            Text.of("消除风险后无收入信息", "No income since it was cleared"),
            Text.of(
                    "录入消除当年或以后年度的收入，或走访时填写人均纯收入。",
                    "Enter the income of that year or a later one, or the income per head that a visit sees."));

    private final KnownIncomes incomes;
    private final GuaranteeRecords guarantees;

    NoIncomeSinceCleared(KnownIncomes incomes, GuaranteeRecords guarantees) {
        this.incomes = incomes;
        this.guarantees = guarantees;
    }

    @Override
    public QualityRule rule() {
        return RULE;
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch) {
        Map<UUID, KnownIncome> latest = incomes.latest(batch.ids());
        Map<UUID, LocalDate> seen = guarantees.incomeLastSeen(batch.ids());
        return batch.each(household -> Cleared.of(household)
                .reduce((earlier, later) -> later)
                .filter(cleared -> isBefore(latest.get(household.id()), cleared.on())
                        && isBefore(seen.get(household.id()), cleared.on()))
                .map(NoIncomeSinceCleared::detail));
    }

    private static boolean isBefore(@Nullable KnownIncome latest, LocalDate day) {
        return latest == null || latest.year() < day.getYear();
    }

    private static boolean isBefore(@Nullable LocalDate seen, LocalDate day) {
        return seen == null || seen.isBefore(day);
    }

    private static Text detail(Cleared cleared) {
        return Text.of(
                "%s 消除风险，此后没有收入信息。".formatted(cleared.on()),
                "It was cleared on %s; no income is known since.".formatted(cleared.on()));
    }
}
