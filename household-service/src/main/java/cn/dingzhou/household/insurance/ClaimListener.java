package cn.dingzhou.household.insurance;

import cn.dingzhou.events.ClaimState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.household.Watch;
import cn.dingzhou.outbox.EventListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps the copy equal to what insurance-service tells. */
@ApplicationScoped
class ClaimListener implements EventListener<ClaimState> {

    private final ClaimCopyRepository copies;
    private final Watch watch;

    ClaimListener(ClaimCopyRepository copies, Watch watch) {
        this.copies = copies;
        this.watch = watch;
    }

    @Override
    public Topic<ClaimState> topic() {
        return Topics.CLAIMS;
    }

    @Override
    public void apply(List<ClaimState> states) {
        states.forEach(copies::store);
        watch.changed(states.stream().map(ClaimState::household).toList());
    }

    @Override
    public void delete(List<String> keys) {
        keys.forEach(key -> copies.deleteById(UUID.fromString(key)));
    }
}
