package cn.dingzhou.household.employment;

import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.household.Watch;
import cn.dingzhou.outbox.EventListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the copy equal to what employment-service tells. */
@ApplicationScoped
class PlacementListener implements EventListener<PlacementState> {

    private final PlacementCopyRepository copies;
    private final Watch watch;

    PlacementListener(PlacementCopyRepository copies, Watch watch) {
        this.copies = copies;
        this.watch = watch;
    }

    @Override
    public Topic<PlacementState> topic() {
        return Topics.PLACEMENTS;
    }

    /** A seeker who is no member concerns no household; what was entered in error never was. */
    @Override
    public void apply(List<PlacementState> states) {
        Set<UUID> concerned = new HashSet<>();
        for (PlacementState state : states) {
            UUID household = state.household();
            UUID member = state.member();
            if (household == null || member == null) {
                continue;
            }
            if (state.end() == PlacementEnd.ENTERED_IN_ERROR) {
                forget(state.id(), concerned);
            } else {
                copies.store(new PlacementCopy(state, household, member));
                concerned.add(household);
            }
        }
        watch.changed(concerned);
    }

    @Override
    public void delete(List<String> keys) {
        Set<UUID> concerned = new HashSet<>();
        keys.forEach(key -> forget(UUID.fromString(key), concerned));
        watch.changed(concerned);
    }

    private void forget(UUID id, Set<UUID> concerned) {
        copies.findByIdOptional(id).ifPresent(copy -> {
            copies.delete(copy);
            concerned.add(copy.householdId());
        });
    }
}
