package cn.dingzhou.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that happened to one aggregate, with how the aggregate is now. */
public interface Event {

    Topic<?> topic();

    /** The aggregate's state after the event; absent when the aggregate was deleted, which is published as a tombstone. */
    @Nullable
    State state();

    /** The aggregate's id. */
    default String key() {
        return present().key();
    }

    /** The aggregate's version after the event. */
    default long version() {
        return present().version();
    }

    /** The CloudEvents type, such as {@code household.exited.v1}. */
    default String type() {
        return Objects.requireNonNull(getClass().getAnnotation(EventType.class), "an event record names its type")
                .value();
    }

    private State present() {
        return Objects.requireNonNull(state(), "a deletion names its own key and version");
    }
}
