package cn.dingzhou.outbox;

import cn.dingzhou.events.State;
import cn.dingzhou.events.Topic;

/**
 * A bean that keeps a local copy of another service's aggregates. It is called in a transaction, in order for each
 * aggregate, and only with a version higher than the one it was last called with; it may see a version again if that
 * transaction failed.
 */
public interface EventListener<S extends State> {

    Topic<S> topic();

    void apply(S state);

    /** The aggregate was deleted. */
    void delete(String key);

    /**
     * Called at the end of every transaction in which events were applied, for work that is better done once for all of them,
     * such as looking who is concerned. What {@link #apply} remembered for it may be of a transaction that failed.
     */
    default void finish() {}
}
