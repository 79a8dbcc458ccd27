package cn.dingzhou.household.employment;

import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.household.Watch;
import cn.dingzhou.outbox.EventListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    public void apply(PlacementState state) {
        UUID household = state.household();
        UUID member = state.member();
        if (household == null || member == null) {
            return;
        }
        if (state.end() == PlacementEnd.ENTERED_IN_ERROR) {
            forget(state.id());
            return;
        }
        copies.store(new PlacementCopy(state, household, member));
        watch.changed(List.of(household));
    }

    @Override
    public void delete(String key) {
        forget(UUID.fromString(key));
    }

    private void forget(UUID id) {
        copies.findByIdOptional(id).ifPresent(copy -> {
            copies.delete(copy);
            watch.changed(List.of(copy.householdId()));
        });
    }
}
