package cn.dingzhou.household.insurance;

import cn.dingzhou.events.ClaimState;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim as the registry knows it. */
@Entity
class ClaimCopy {

    @Id
    private UUID id;

    private UUID householdId;
    private LocalDate reportedOn;

    @Nullable
    private LocalDate paidOn;

    private BigDecimal paid;

    protected ClaimCopy() {}

    ClaimCopy(ClaimState state) {
        id = state.id();
        householdId = state.household();
        reportedOn = state.reportedOn();
        paidOn = state.paidOn();
        paid = BigDecimal.valueOf(state.paidFen(), 2);
    }

    KnownClaim known() {
        return new KnownClaim(id, householdId, reportedOn, paidOn, paid);
    }
}
