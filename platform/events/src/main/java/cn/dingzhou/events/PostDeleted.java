package cn.dingzhou.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post was deleted with its job fair, before that began. */
@EventType("post.deleted.v1")
public record PostDeleted(UUID id, long version) implements Event {
    @Override
    public Topic<PostState> topic() {
        return Topics.POSTS;
    }

    @Override
    public @Nullable PostState state() {
        return null;
    }

    @Override
    public String key() {
        return id.toString();
    }
}
