package cn.dingzhou.outbox;

import cn.dingzhou.events.RegionState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener that remembers what it heard. */
@ApplicationScoped
public class HeardRegions implements EventListener<RegionState> {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public Topic<RegionState> topic() {
        return Topics.REGIONS;
    }

    @Override
    public void apply(List<RegionState> states) {
        states.forEach(state -> heard.add(state.key() + " " + state.version()));
    }

    @Override
    public void delete(List<String> keys) {
        keys.forEach(key -> heard.add(key + " deleted"));
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }
}
