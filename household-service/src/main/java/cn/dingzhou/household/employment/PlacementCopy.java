package cn.dingzhou.household.employment;

import cn.dingzhou.events.PlacementState;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement as the registry knows it. */
@Entity
class PlacementCopy {

    @Id
    private UUID id;

    private UUID householdId;
    private UUID memberId;
    private LocalDate startedOn;

    @Nullable
    private LocalDate endedOn;

    private BigDecimal monthlyWage;

    protected PlacementCopy() {}

    PlacementCopy(PlacementState state) {
        id = state.id();
        householdId = state.household();
        memberId = state.member();
        startedOn = state.startedOn();
        endedOn = state.endedOn();
        monthlyWage = BigDecimal.valueOf(state.monthlyWageFen(), 2);
    }

    KnownPlacement known() {
        return new KnownPlacement(id, householdId, memberId, startedOn, endedOn, monthlyWage);
    }
}
