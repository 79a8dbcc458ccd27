package cn.dingzhou.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A warning about a household that was erased went with it. */
@EventType("warning.deleted.v1")
public record WarningDeleted(UUID id, long version) implements Event {
    @Override
    public Topic<WarningState> topic() {
        return Topics.WARNINGS;
    }

    @Override
    public @Nullable WarningState state() {
        return null;
    }

    @Override
    public String key() {
        return id.toString();
    }
}
