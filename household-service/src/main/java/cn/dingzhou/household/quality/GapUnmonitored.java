package cn.dingzhou.household.quality;

import cn.dingzhou.events.Category;
import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.guarantee.GuaranteeRecords;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An exited household that is without a guarantee is monitored. */
@Singleton
class GapUnmonitored implements QualityCheck {

    private static final QualityRule RULE = QualityRule.warning(
            "exited-with-gap-unmonitored",
            "/monitoring",
            Text.of("脱贫户有未清零问题但未监测", "Exited household with an open gap, not monitored"),
            Text.of(
                    "将问题整改并核实，或提交纳入监测程序。",
                    "Have the gap resolved and verified, or submit a procedure to monitor the household."));

    private static final Text DETAIL =
            Text.of("脱贫户有未清零的保障问题，且不在监测中。", "It exited, is without a guarantee, and is not monitored.");

    private final GuaranteeRecords guarantees;

    GapUnmonitored(GuaranteeRecords guarantees) {
        this.guarantees = guarantees;
    }

    @Override
    public QualityRule rule() {
        return RULE;
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch) {
        Batch exited =
                batch.only(household -> household.category() == Category.EXITED && household.monitoredSince() == null);
        Set<UUID> without = guarantees.withOpenGap(exited.ids());
        return exited.each(household -> Optional.of(DETAIL).filter(any -> without.contains(household.id())));
    }
}
