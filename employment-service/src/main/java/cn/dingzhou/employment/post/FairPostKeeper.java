package cn.dingzhou.employment.post;

import cn.dingzhou.employment.jobfair.JobFairWatch;
import cn.dingzhou.employment.jobfair.KnownFair;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lets posts follow their fair: those that are open on its days move with it, all go when it is deleted. */
@ApplicationScoped
class FairPostKeeper implements JobFairWatch {

    private final PostRepository posts;
    private final PostJournal journal;

    FairPostKeeper(PostRepository posts, PostJournal journal) {
        this.posts = posts;
        this.journal = journal;
    }

    @Override
    public void moved(KnownFair before, KnownFair now) {
        List<Post> moved = posts.holdOpen(before.id(), days(before));
        moved.forEach(post -> post.move(days(now)));
        journal.write(List.of(), moved);
    }

    @Override
    public void deleting(UUID fairId) {
        journal.deleted(posts.deletionsAt(fairId));
    }

    private static Validity days(KnownFair fair) {
        return new Validity(fair.startsOn(), fair.endsOn());
    }
}
