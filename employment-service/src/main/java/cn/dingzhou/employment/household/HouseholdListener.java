package cn.dingzhou.employment.household;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.outbox.EventListener;
import cn.dingzhou.records.region.RegionScope;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Keeps the copy of the members equal to the registry. */
@ApplicationScoped
class HouseholdListener implements EventListener<HouseholdState> {

    private final MemberRepository members;
    private final List<MemberWatch> watches;

    HouseholdListener(MemberRepository members, @All List<MemberWatch> watches) {
        this.members = members;
        this.watches = watches;
    }

    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }

    @Override
    public void apply(HouseholdState state) {
        tell(() -> members.store(state));
    }

    @Override
    public void delete(String key) {
        tell(() -> members.deleteHousehold(UUID.fromString(key)));
    }

    private void tell(Supplier<Set<UUID>> change) {
        RegionScope.asSystem(() -> {
            Set<UUID> concerned = change.get();
            watches.forEach(watch -> watch.changed(concerned));
        });
    }
}
