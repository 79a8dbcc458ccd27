package cn.dingzhou.employment.household;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.outbox.EventListener;
import cn.dingzhou.records.region.RegionScope;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the copy of the members equal to the registry. */
@ApplicationScoped
class HouseholdListener implements EventListener<HouseholdState> {

    private final MemberRepository members;
    private final List<MemberWatch> watches;
    private final Set<UUID> concerned = new HashSet<>();

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
        RegionScope.asSystem(() -> concerned.addAll(members.store(state)));
    }

    @Override
    public void delete(String key) {
        RegionScope.asSystem(() -> concerned.addAll(members.deleteHousehold(UUID.fromString(key))));
    }

    @Override
    public void finish() {
        if (!concerned.isEmpty()) {
            RegionScope.asSystem(() -> {
                members.flush();
                watches.forEach(watch -> watch.changed(concerned));
            });
            concerned.clear();
        }
    }
}
