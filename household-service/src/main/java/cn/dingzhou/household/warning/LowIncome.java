package cn.dingzhou.household.warning;

import cn.dingzhou.events.HouseholdState.YearIncome;
import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.KnownIncomes;
import cn.dingzhou.household.line.PovertyLines;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;

@Singleton
class LowIncome implements WarningRule {

    private final KnownIncomes incomes;
    private final PovertyLines lines;

    LowIncome(KnownIncomes incomes, PovertyLines lines) {
        this.incomes = incomes;
        this.lines = lines;
    }

    @Override
    public String code() {
        return "low-income";
    }

    @Override
    public Text title() {
        return Text.of("收入低于监测线", "Income below the monitoring line");
    }

    @Override
    public Text explanation() {
        return Text.of(
                "最近一年的人均纯收入低于该年的监测线。", "The latest year's net income per head lies below that year's monitoring line.");
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch, BigDecimal limit) {
        NavigableMap<Integer, BigDecimal> monitoring = lines.monitoring();
        Map<UUID, Text> found = new HashMap<>();
        incomes.of(batch.ids()).forEach((household, years) -> {
            YearIncome latest = years.get(years.size() - 1);
            Map.Entry<Integer, BigDecimal> line = monitoring.floorEntry(latest.year());
            BigDecimal perHead = perHead(latest);
            if (line != null && perHead.compareTo(line.getValue()) < 0) {
                found.put(household, reason(latest.year(), perHead, line.getValue()));
            }
        });
        return found;
    }

    private static Text reason(int year, BigDecimal perHead, BigDecimal line) {
        return Text.of(
                "%d 年人均纯收入 %s 元，低于监测线 %s 元。".formatted(year, perHead, line),
                "Net income per head of %d was %s yuan; the line is %s.".formatted(year, perHead, line));
    }

    private static BigDecimal perHead(YearIncome income) {
        return BigDecimal.valueOf(income.netFen(), 2)
                .divide(BigDecimal.valueOf(income.members()), 2, RoundingMode.HALF_UP);
    }
}
