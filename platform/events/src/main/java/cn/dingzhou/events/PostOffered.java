package cn.dingzhou.events;

/** An enterprise looks for people in a post. */
@EventType("post.offered.v1")
public record PostOffered(PostState state) implements Event {
    @Override
    public Topic<PostState> topic() {
        return Topics.POSTS;
    }
}
