package cn.dingzhou.household.quality;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.KnownIncome;
import cn.dingzhou.household.household.KnownIncomes;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Net income per head lies in a likely range. */
@Singleton
class UnlikelyIncome implements QualityCheck {

    private static final QualityRule RULE = QualityRule.warning(
            "net-income-unlikely",
            "/perHead",
            Text.of("人均纯收入异常", "Unlikely net income per head"),
            Text.of("核对各项收入、经营支出和当年人口。", "Compare the incomes, the operating cost and the members of the year."));

    /** Yuan. */
    private static final BigDecimal MOST = new BigDecimal("100000");

    private final KnownIncomes incomes;

    UnlikelyIncome(KnownIncomes incomes) {
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
                .filter(income ->
                        income.perHead().signum() <= 0 || income.perHead().compareTo(MOST) > 0)
                .map(UnlikelyIncome::detail));
    }

    private static Text detail(KnownIncome income) {
        return Text.of(
                "%d 年人均纯收入 %s 元，应大于 0、不超过 %s 元。".formatted(income.year(), income.perHead(), MOST),
                "Net income per head of %d was %s yuan; above 0 and at most %s are likely."
                        .formatted(income.year(), income.perHead(), MOST));
    }
}
