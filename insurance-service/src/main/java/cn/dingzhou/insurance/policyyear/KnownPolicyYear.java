package cn.dingzhou.insurance.policyyear;

import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy year as the other parts of the insurance may know one.
 *
 * @param premium agreed, in yuan
 * @param closedOn absent while claims can be paid from it
 */
public record KnownPolicyYear(
        UUID id,
        int year,
        RegionCode region,
        BigDecimal premium,
        Set<CoveredClass> coveredClasses,
        LocalDate startsOn,
        LocalDate endsOn,
        TimeLimits limits,
        @Nullable LocalDate closedOn) {

    public KnownPolicyYear {
        coveredClasses = Set.copyOf(coveredClasses);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
