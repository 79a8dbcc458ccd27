package cn.dingzhou.testing;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.EventType;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The registry forgot a household. No use case does so yet, but every copy must follow. */
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
