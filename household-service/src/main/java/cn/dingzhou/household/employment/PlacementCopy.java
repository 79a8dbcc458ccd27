package cn.dingzhou.household.employment;

import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.PlacementState;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member's placement as the registry knows it. */
@Entity
class PlacementCopy {

    @Id
    private UUID id;

    private UUID householdId;
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private PlacementChannel channel;

    private LocalDate startedOn;

    @Nullable
    private LocalDate endedOn;

    @Nullable
    @Enumerated(EnumType.STRING)
    private PlacementEnd endReason;

    private BigDecimal monthlyWage;

    @ElementCollection
    @CollectionTable(name = "placement_copy_wage", joinColumns = @JoinColumn(name = "placement_id"))
    @OrderColumn(name = "position")
    private List<KnownWage> wages = new ArrayList<>();

    protected PlacementCopy() {}

    PlacementCopy(PlacementState state, UUID household, UUID member) {
        id = state.id();
        householdId = household;
        memberId = member;
        channel = state.channel();
        startedOn = state.startedOn();
        endedOn = state.endedOn();
        endReason = state.end();
        monthlyWage = BigDecimal.valueOf(state.monthlyWageFen(), 2);
        wages.addAll(state.wages().stream().map(KnownWage::of).toList());
    }

    UUID householdId() {
        return householdId;
    }

    KnownPlacement known() {
        return new KnownPlacement(
                id, householdId, memberId, channel, startedOn, endedOn, endReason, monthlyWage, wages);
    }
}
