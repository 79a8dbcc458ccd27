package cn.dingzhou.insurance.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import java.util.Optional;

/**
 * What decides whether a household's claim is covered.
 *
 * @param highStandard for an exited household: 高标准脱贫
 */
public record HouseholdClass(Category category, boolean highStandard) {

    /** The class that can be covered, absent for a household that never is. */
    public Optional<CoveredClass> covered() {
        return switch (category) {
            case EXITED -> highStandard ? Optional.empty() : Optional.of(CoveredClass.EXITED_NOT_HIGH_STANDARD);
            case LOW_INCOME -> Optional.of(CoveredClass.LOW_INCOME);
            case REGISTERED_POOR, ORDINARY -> Optional.empty();
        };
    }
}
