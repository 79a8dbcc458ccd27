package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    void store(UUID id, CostSource source, UUID household, Peril peril, LocalDate on, long fen) {
        OwnPaidCost cost = costs.findByIdOptional(id).orElseGet(() -> new OwnPaidCost(id, source, null));
        UUID before = cost.householdId();
        if (cost.become(household, peril, on, BigDecimal.valueOf(fen, 2))) {
            costs.persist(cost);
            costs.flush();
            assessment.costsChanged(before == null ? Set.of(household) : Set.copyOf(List.of(before, household)));
        }
    }

    void remove(UUID id) {
        costs.findByIdOptional(id).ifPresent(cost -> {
            UUID household = cost.householdId();
            costs.delete(cost);
            costs.flush();
            assessment.costsChanged(List.of(household));
        });
    }
}
