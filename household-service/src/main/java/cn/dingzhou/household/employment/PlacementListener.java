package cn.dingzhou.household.employment;

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

    @Override
    public void apply(PlacementState state) {
        copies.store(state);
        watch.changed(List.of(state.household()));
    }

    @Override
    public void delete(String key) {
        copies.deleteById(UUID.fromString(key));
    }
}
