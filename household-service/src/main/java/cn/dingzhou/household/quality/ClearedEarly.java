package cn.dingzhou.household.quality;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.household.Origin;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** A risk that was seen is not gone the month after; one that came with a split was seen before. */
@Singleton
class ClearedEarly implements QualityCheck {

    private static final QualityRule RULE = QualityRule.warning(
            "cleared-early",
            "/monitoring/clearedOn",
            Text.of("纳入监测当月或次月即消除风险", "Cleared in the month it was monitored in, or the next"),
            Text.of(
                    "核对纳入监测和消除风险的日期；确属过早的，重新纳入监测。",
                    "Compare the days it was monitored and cleared; monitor it anew if that was too early."));

    @Override
    public QualityRule rule() {
        return RULE;
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch) {
        return batch.each(household -> Cleared.of(household)
                .filter(ClearedEarly::isEarly)
                .filter(cleared -> !beganWithSplit(household, cleared))
                .reduce((earlier, later) -> later)
                .map(ClearedEarly::detail));
    }

    private static boolean isEarly(Cleared cleared) {
        return !YearMonth.from(cleared.on())
                .isAfter(YearMonth.from(cleared.since()).plusMonths(1));
    }

    private static boolean beganWithSplit(KnownHousehold household, Cleared cleared) {
        return household.categories().stream()
                .anyMatch(period ->
                        period.origin() == Origin.INHERITED && period.since().equals(cleared.since()));
    }

    private static Text detail(Cleared cleared) {
        return Text.of(
                "%s 纳入监测，%s 即消除风险。".formatted(cleared.since(), cleared.on()),
                "Monitored since %s, it was cleared on %s.".formatted(cleared.since(), cleared.on()));
    }
}
