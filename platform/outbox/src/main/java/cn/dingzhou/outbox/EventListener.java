package cn.dingzhou.outbox;

import cn.dingzhou.events.State;
import cn.dingzhou.events.Topic;
import java.util.List;

/**
 * A bean that keeps a local copy of another service's aggregates. It is called in a transaction, as the system, with all that
 * was read together: an aggregate's last state, if it is newer than what the listener was last called with. It may see the
 * same again if that transaction failed. Thousands come together when something was imported, so what is looked up is looked
 * up once for all of them.
 */
public interface EventListener<S extends State> {

    Topic<S> topic();

    /** Never of none. */
    void apply(List<S> states);

    /** Aggregates of these keys, never of none, were deleted. */
    void delete(List<String> keys);
}
