package cn.dingzhou.household.insurance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the other parts of the registry may know it.
 *
 * @param paid in yuan; zero until it was paid
 */
public record KnownClaim(
        UUID id, UUID householdId, LocalDate reportedOn, @Nullable LocalDate paidOn, BigDecimal paid) {}
