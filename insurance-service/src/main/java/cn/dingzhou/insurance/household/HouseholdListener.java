package cn.dingzhou.insurance.household;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.outbox.EventListener;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Keeps the copy of the households equal to the registry. */
@ApplicationScoped
class HouseholdListener implements EventListener<HouseholdState> {

    private final HouseholdRepository households;
    private final HouseholdWatch watch;
    private final Set<UUID> changed = new HashSet<>();

    HouseholdListener(HouseholdRepository households, HouseholdWatch watch) {
        this.households = households;
        this.watch = watch;
    }

    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }

    @Override
    public void apply(HouseholdState state) {
        RegionScope.asSystem(() -> households.store(state));
        changed.add(state.id());
    }

    @Override
    public void delete(String key) {
        RegionScope.asSystem(() -> households.deleteById(UUID.fromString(key)));
    }

    @Override
    public void finish() {
        watch.changed(changed);
        changed.clear();
    }
}
