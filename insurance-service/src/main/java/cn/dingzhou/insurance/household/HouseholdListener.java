package cn.dingzhou.insurance.household;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.outbox.EventListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps the copy of the households equal to the registry. */
@ApplicationScoped
class HouseholdListener implements EventListener<HouseholdState> {

    private final HouseholdRepository households;
    private final HouseholdWatch watch;

    HouseholdListener(HouseholdRepository households, HouseholdWatch watch) {
        this.households = households;
        this.watch = watch;
    }

    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }

    @Override
    public void apply(List<HouseholdState> states) {
        households.store(states);
        watch.changed(states.stream().map(HouseholdState::id).toList());
    }

    /** A claim holds all it needs of the household itself. */
    @Override
    public void delete(List<String> keys) {
        keys.forEach(key -> households.deleteById(UUID.fromString(key)));
    }
}
