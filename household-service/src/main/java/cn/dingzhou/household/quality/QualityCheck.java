package cn.dingzhou.household.quality;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.rest.problem.Text;
import java.util.Map;
import java.util.UUID;

/** A warning of the catalogue: a bean of its own, and nothing else is needed for a new one; one that goes takes its findings along by a migration. */
interface QualityCheck {

    QualityRule rule();

    /** What is found about each household; one that is sound is absent. The words hold numbers and days, never persons. */
    Map<UUID, Text> findIn(Batch batch);
}
