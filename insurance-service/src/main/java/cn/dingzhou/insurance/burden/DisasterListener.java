package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.DisasterState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.outbox.EventListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes down what households lost in disasters and accidents. */
@ApplicationScoped
class DisasterListener implements EventListener<DisasterState> {

    private final OwnPaidCosts costs;

    DisasterListener(OwnPaidCosts costs) {
        this.costs = costs;
    }

    @Override
    public Topic<DisasterState> topic() {
        return Topics.DISASTERS;
    }

    @Override
    public void apply(DisasterState state) {
        costs.store(state.id(), CostSource.DISASTER, state.household(), Peril.DISASTER, state.on(), state.lossFen());
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
