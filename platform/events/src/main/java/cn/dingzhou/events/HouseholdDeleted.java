package cn.dingzhou.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household that was entered by mistake was erased. */
@EventType("household.deleted.v1")
public record HouseholdDeleted(UUID id, long version) implements Event {
    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }

    @Override
    public @Nullable HouseholdState state() {
        return null;
    }

    @Override
    public String key() {
        return id.toString();
    }
}
