package cn.dingzhou.household.quality;

import cn.dingzhou.events.Category;
import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.assistance.measure.KnownMeasure;
import cn.dingzhou.household.assistance.measure.KnownMeasures;
import cn.dingzhou.household.household.CategoryPeriod;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.household.Origin;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Within a month of a household's identification something is done for it; imported history is not asked. */
@Singleton
class NoEarlyMeasure implements QualityCheck {

    private static final QualityRule RULE = QualityRule.warning(
            "no-measure-within-a-month",
            "/measures",
            Text.of("识别后一个月内无帮扶措施", "No measure within a month of identification"),
            Text.of("补录帮扶措施及其开始日期，或尽快落实。", "Enter the measure with the day it began, or see to one soon."));

    private final KnownMeasures measures;

    NoEarlyMeasure(KnownMeasures measures) {
        this.measures = measures;
    }

    @Override
    public QualityRule rule() {
        return RULE;
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch) {
        Map<UUID, List<KnownMeasure>> known = measures.of(batch.ids());
        return batch.each(household -> identifications(household)
                .filter(since -> since.plusMonths(1).isBefore(batch.today()))
                .filter(since -> known.getOrDefault(household.id(), List.of()).stream()
                        .noneMatch(measure -> measure.wentOnBetween(since, since.plusMonths(1))))
                .reduce((earlier, later) -> later)
                .map(NoEarlyMeasure::detail));
    }

    /** Days on which a procedure decided that it is poor. */
    private static Stream<LocalDate> identifications(KnownHousehold household) {
        return household.categories().stream()
                .filter(period -> period.category() == Category.REGISTERED_POOR && period.origin() == Origin.PROCEDURE)
                .map(CategoryPeriod::since);
    }

    private static Text detail(LocalDate since) {
        return Text.of(
                "%s 识别，此后一个月内没有帮扶措施。".formatted(since),
                "It was identified on %s; no measure went on in the month after.".formatted(since));
    }
}
