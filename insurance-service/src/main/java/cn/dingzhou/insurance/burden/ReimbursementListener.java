package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.ReimbursementState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.outbox.EventListener;
import jakarta.enterprise.context.ApplicationScoped;
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
    public void apply(ReimbursementState state) {
        costs.store(
                state.id(),
                CostSource.REIMBURSEMENT,
                state.household(),
                Peril.ILLNESS,
                state.on(),
                state.totalCostFen() - state.reimbursedFen());
    }

    @Override
    public void delete(String key) {
        costs.remove(UUID.fromString(key));
    }

    @Override
    public void finish() {
        costs.assess();
    }
}
