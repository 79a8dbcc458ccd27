package cn.dingzhou.employment.household;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.outbox.EventListener;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps the copy of the members equal to the registry. */
@ApplicationScoped
class HouseholdListener implements EventListener<HouseholdState> {

    private final MemberRepository members;

    HouseholdListener(MemberRepository members) {
        this.members = members;
    }

    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }

    @Override
    public void apply(HouseholdState state) {
        RegionScope.asSystem(() -> members.store(state));
    }

    @Override
    public void delete(String key) {
        RegionScope.asSystem(() -> members.deleteHousehold(UUID.fromString(key)));
    }
}
