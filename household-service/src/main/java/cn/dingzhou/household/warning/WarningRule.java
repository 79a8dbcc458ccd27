package cn.dingzhou.household.warning;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.rest.problem.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One thing by which a household may fall back into poverty (预警规则): a bean of its own, and nothing else is needed for a new one. */
interface WarningRule {

    /** Stable, in kebab case. */
    String code();

    Text title();

    /** What it looks at and why. */
    Text explanation();

    /** What it compares with when no year sets another; absent for a rule that compares with nothing. */
    default Optional<BigDecimal> limit() {
        return Optional.empty();
    }

    /**
     * Why each household is warned of; who is not is absent. The words hold numbers and days, never persons.
     *
     * @param limit this year's; zero for a rule that has none
     */
    Map<UUID, Text> findIn(Batch batch, BigDecimal limit);
}
