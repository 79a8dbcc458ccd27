package cn.dingzhou.events;

/** A post offers something else, was filled in part, closed or opened again. */
@EventType("post.changed.v1")
public record PostChanged(PostState state) implements Event {
    @Override
    public Topic<PostState> topic() {
        return Topics.POSTS;
    }
}
