package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.DisasterState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.insurance.burden.OwnPaidCosts.Told;
import cn.dingzhou.outbox.EventListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    public void apply(List<DisasterState> states) {
        costs.store(states.stream()
                .map(state -> new Told(
                        state.id(),
                        CostSource.DISASTER,
                        state.household(),
                        Peril.DISASTER,
                        state.on(),
                        state.lossFen()))
                .toList());
    }

    @Override
    public void delete(List<String> keys) {
        costs.remove(keys.stream().map(UUID::fromString).toList());
    }
}
