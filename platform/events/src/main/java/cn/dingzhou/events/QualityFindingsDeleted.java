package cn.dingzhou.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found about a household that was erased went with it; its id is the household's. */
@EventType("quality-findings.deleted.v1")
public record QualityFindingsDeleted(UUID id, long version) implements Event {
    @Override
    public Topic<QualityFindingsState> topic() {
        return Topics.QUALITY_FINDINGS;
    }

    @Override
    public @Nullable QualityFindingsState state() {
        return null;
    }

    @Override
    public String key() {
        return id.toString();
    }
}
