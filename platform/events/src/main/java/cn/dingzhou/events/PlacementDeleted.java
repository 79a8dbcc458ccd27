package cn.dingzhou.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement that was entered in error was erased with the seeker. */
@EventType("placement.deleted.v1")
public record PlacementDeleted(UUID id, long version) implements Event {
    @Override
    public Topic<PlacementState> topic() {
        return Topics.PLACEMENTS;
    }

    @Override
    public @Nullable PlacementState state() {
        return null;
    }

    @Override
    public String key() {
        return id.toString();
    }
}
