package cn.dingzhou.household.quality;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.assistance.measure.KnownMeasure;
import cn.dingzhou.household.assistance.measure.KnownMeasures;
import cn.dingzhou.household.household.Clearance;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was cleared by help had some. */
@Singleton
class HelpedWithoutMeasure implements QualityCheck {

    private static final QualityRule RULE = QualityRule.warning(
            "cleared-by-help-without-measure",
            "/monitoring/clearance",
            Text.of("帮扶消除但无帮扶措施", "Cleared by help without a measure"),
            Text.of("补录监测期内的帮扶措施。", "Enter the measure that went on while it was monitored."));

    private final KnownMeasures measures;

    HelpedWithoutMeasure(KnownMeasures measures) {
        this.measures = measures;
    }

    @Override
    public QualityRule rule() {
        return RULE;
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch) {
        Map<UUID, List<KnownMeasure>> known = measures.of(batch.ids());
        return batch.each(household -> Cleared.of(household)
                .filter(cleared -> cleared.by() == Clearance.BY_HELP)
                .filter(cleared -> known.getOrDefault(household.id(), List.of()).stream()
                        .noneMatch(measure -> measure.wentOnBetween(cleared.since(), cleared.on())))
                .reduce((earlier, later) -> later)
                .map(HelpedWithoutMeasure::detail));
    }

    private static Text detail(Cleared cleared) {
        return Text.of(
                "%s 至 %s 监测，帮扶消除，其间没有帮扶措施。".formatted(cleared.since(), cleared.on()),
                "Monitored from %s, cleared by help on %s; no measure went on in between."
                        .formatted(cleared.since(), cleared.on()));
    }
}
