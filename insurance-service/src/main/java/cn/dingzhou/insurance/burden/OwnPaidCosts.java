package cn.dingzhou.insurance.burden;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.events.ClaimState.Peril;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes down what the registry tells of households' costs. */
@ApplicationScoped
class OwnPaidCosts {

    private final OwnPaidCostRepository costs;
    private final BurdenAssessment assessment;

    OwnPaidCosts(OwnPaidCostRepository costs, BurdenAssessment assessment) {
        this.costs = costs;
        this.assessment = assessment;
    }

    /** Something that a household paid itself, or lost. */
    record Told(UUID id, CostSource source, UUID household, Peril peril, LocalDate on, long fen) {}

    /** Notes what is told now, and looks at everybody whose costs changed by it. */
    void store(List<Told> told) {
        Map<UUID, OwnPaidCost> known = costs.withIds(told.stream().map(Told::id).toList());
        Set<UUID> concerned = new HashSet<>();
        for (Told cost : told) {
            OwnPaidCost kept = known.get(cost.id());
            UUID before = kept == null ? null : kept.householdId();
            if (kept == null) {
                kept = new OwnPaidCost(cost.id(), cost.source(), null);
            }
            if (kept.become(cost.household(), cost.peril(), cost.on(), BigDecimal.valueOf(cost.fen(), 2))) {
                costs.persist(kept);
                concerned.add(cost.household());
                if (before != null) {
                    concerned.add(before);
                }
            }
        }
        assessment.costsChanged(concerned);
    }

    void remove(List<UUID> ids) {
        Map<UUID, OwnPaidCost> known = costs.withIds(ids);
        Set<UUID> concerned =
                known.values().stream().map(OwnPaidCost::householdId).collect(toSet());
        known.values().forEach(costs::delete);
        assessment.costsChanged(concerned);
    }
}
