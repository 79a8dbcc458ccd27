package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What befell which household when, and under which policy year it is covered.
 *
 * @param coveredClass the household's class on that day
 */
@Embeddable
record Loss(
        UUID householdId,
        String householdNumber,
        UUID policyYearId,
        @Enumerated(EnumType.STRING) Peril peril,
        @Enumerated(EnumType.STRING) CoveredClass coveredClass,
        @Column(name = "loss_on") LocalDate on) {}
