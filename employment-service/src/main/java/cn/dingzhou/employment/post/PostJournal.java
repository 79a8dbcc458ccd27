package cn.dingzhou.employment.post;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.PostChanged;
import cn.dingzhou.events.PostDeleted;
import cn.dingzhou.events.PostOffered;
import cn.dingzhou.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Writes what changed in posts, and tells others. */
@ApplicationScoped
class PostJournal {

    private final PostRepository posts;
    private final Outbox outbox;

    PostJournal(PostRepository posts, Outbox outbox) {
        this.posts = posts;
        this.outbox = outbox;
    }

    void offered(Post post) {
        write(List.of(post), List.of());
    }

    void changed(Post post) {
        write(List.of(), List.of(post));
    }

    void write(List<Post> offered, List<Post> changed) {
        posts.write();
        outbox.publishAll(Stream.<Event>concat(
                        offered.stream().map(post -> new PostOffered(post.state())),
                        changed.stream().map(post -> new PostChanged(post.state())))
                .toList());
    }

    void deleted(List<PostDeleted> deletions) {
        outbox.publishAll(deletions);
    }
}
