package cn.dingzhou.employment.post;

import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Where the other parts of the service look up posts, of every region, and tell that one is filled. */
@ApplicationScoped
public class Vacancies {

    private final PostRepository posts;
    private final PostJournal journal;

    Vacancies(PostRepository posts, PostJournal journal) {
        this.posts = posts;
        this.journal = journal;
    }

    public Optional<KnownPost> find(UUID id) {
        return posts.findByIdOptional(id).map(Post::known);
    }

    /**
     * As it is now; nobody else changes it until the transaction ends.
     *
     * @throws NotFoundException if there is no such post
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public KnownPost hold(UUID id) {
        return posts.lock(id).known();
    }

    /**
     * Somebody accepted a post. It is held from here on, if it was not before.
     *
     * @throws ConflictException {@code post-filled} when everybody it looks for is found
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fill(UUID id) {
        Post post = posts.lock(id);
        post.fill();
        journal.changed(post);
    }

    /** Somebody who had accepted a post does not come. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void vacate(UUID id) {
        Post post = posts.lock(id);
        post.vacate();
        journal.changed(post);
    }
}
