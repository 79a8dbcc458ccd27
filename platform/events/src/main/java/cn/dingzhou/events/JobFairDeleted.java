package cn.dingzhou.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job fair that never took place was deleted. */
@EventType("job-fair.deleted.v1")
public record JobFairDeleted(UUID id, long version) implements Event {
    @Override
    public Topic<JobFairState> topic() {
        return Topics.JOB_FAIRS;
    }

    @Override
    public @Nullable JobFairState state() {
        return null;
    }

    @Override
    public String key() {
        return id.toString();
    }
}
