package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.ReimbursementState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.insurance.burden.OwnPaidCosts.Told;
import cn.dingzhou.outbox.EventListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Takes down what treatments cost households themselves. */
@ApplicationScoped
class ReimbursementListener implements EventListener<ReimbursementState> {

    private final OwnPaidCosts costs;

    ReimbursementListener(OwnPaidCosts costs) {
        this.costs = costs;
    }

    @Override
    public Topic<ReimbursementState> topic() {
        return Topics.REIMBURSEMENTS;
    }

    @Override
    public void apply(List<ReimbursementState> states) {
        costs.store(states.stream()
                .map(state -> new Told(
                        state.id(),
                        CostSource.REIMBURSEMENT,
                        state.household(),
                        Peril.ILLNESS,
                        state.on(),
                        state.totalCostFen() - state.reimbursedFen()))
                .toList());
    }

    @Override
    public void delete(List<String> keys) {
        costs.remove(keys.stream().map(UUID::fromString).toList());
    }
}
