package cn.dingzhou.employment.household;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.outbox.EventListener;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
    public void apply(List<HouseholdState> states) {
        tell(members.store(states));
    }

    @Override
    public void delete(List<String> keys) {
        tell(members.deleteHouseholds(keys.stream().map(UUID::fromString).toList()));
    }

    private void tell(Set<UUID> concerned) {
        members.flush();
        watches.forEach(watch -> watch.changed(concerned));
    }
}
