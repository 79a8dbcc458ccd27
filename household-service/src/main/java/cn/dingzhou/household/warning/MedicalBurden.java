package cn.dingzhou.household.warning;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.health.MedicalCosts;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Singleton
class MedicalBurden implements WarningRule {

    /** Sample: no official value is known. */
    private static final BigDecimal LIMIT = new BigDecimal("10000.00");

    private final MedicalCosts costs;

    MedicalBurden(MedicalCosts costs) {
        this.costs = costs;
    }

    @Override
    public String code() {
        return "medical-burden";
    }

    @Override
    public Text title() {
        return Text.of("医疗自付负担重", "Heavy medical burden");
    }

    @Override
    public Text explanation() {
        return Text.of(
                "近 12 个月医疗自付费用合计超过限额（元）。",
                "What the household paid itself for treatments within 12 months exceeds the limit in yuan.");
    }

    @Override
    public Optional<BigDecimal> limit() {
        return Optional.of(LIMIT);
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch, BigDecimal limit) {
        Map<UUID, Text> found = new HashMap<>();
        costs.ownPaidSince(batch.aYearAgo(), batch.ids()).forEach((household, paid) -> {
            if (paid.compareTo(limit) > 0) {
                found.put(
                        household,
                        Text.of(
                                "近 12 个月自付医疗费用 %s 元，超过 %s 元。".formatted(paid, limit),
                                "It paid %s yuan itself within 12 months; the limit is %s.".formatted(paid, limit)));
            }
        });
        return found;
    }
}
