package cn.dingzhou.household.employment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement as the other parts of the registry may know it.
 *
 * @param endedOn absent while the job lasts
 * @param monthlyWage in yuan
 */
public record KnownPlacement(
        UUID id,
        UUID householdId,
        UUID memberId,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        BigDecimal monthlyWage) {}
