package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Takes down what the registry tells of households' costs. */
@ApplicationScoped
class OwnPaidCosts {

    private final OwnPaidCostRepository costs;
    private final BurdenAssessment assessment;
    private final Set<UUID> concerned = new HashSet<>();

    OwnPaidCosts(OwnPaidCostRepository costs, BurdenAssessment assessment) {
        this.costs = costs;
        this.assessment = assessment;
    }

    void store(UUID id, CostSource source, UUID household, Peril peril, LocalDate on, long fen) {
        OwnPaidCost cost = costs.findByIdOptional(id).orElseGet(() -> new OwnPaidCost(id, source, null));
        UUID before = cost.householdId();
        if (cost.become(household, peril, on, BigDecimal.valueOf(fen, 2))) {
            costs.persist(cost);
            concerned.add(household);
            if (before != null) {
                concerned.add(before);
            }
        }
    }

    void remove(UUID id) {
        costs.findByIdOptional(id).ifPresent(cost -> {
            concerned.add(cost.householdId());
            costs.delete(cost);
        });
    }

    /** Looks at everybody whose costs changed, in the transaction in which they did. */
    void assess() {
        assessment.costsChanged(concerned);
        concerned.clear();
    }
}
