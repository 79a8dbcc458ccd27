package cn.dingzhou.household.warning;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.guarantee.GuaranteeRecords;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

@Singleton
class UnsafeWater implements WarningRule {

    private static final Text REASON = Text.of("饮水安全问题未清零。", "The gap of drinking water is open.");

    private final GuaranteeRecords guarantees;

    UnsafeWater(GuaranteeRecords guarantees) {
        this.guarantees = guarantees;
    }

    @Override
    public String code() {
        return "unsafe-water";
    }

    @Override
    public Text title() {
        return Text.of("饮水不安全", "Unsafe water");
    }

    @Override
    public Text explanation() {
        return Text.of("走访发现饮水安全未达标且尚未清零。", "A visit found the drinking water unsafe, and the gap is open.");
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch, BigDecimal limit) {
        return guarantees.without(Guarantee.DRINKING_WATER, batch.ids()).stream()
                .collect(toMap(household -> household, household -> REASON));
    }
}
