package cn.dingzhou.employment.post;

import cn.dingzhou.employment.jobfair.JobFairCalendar;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows a post to who may see the place of the work or the fair. */
@ApplicationScoped
class PostReading {

    private final PostRepository posts;
    private final JobFairCalendar fairs;

    PostReading(PostRepository posts, JobFairCalendar fairs) {
        this.posts = posts;
        this.fairs = fairs;
    }

    Post locate(UUID id, Caller caller) {
        Post post = posts.locate(id);
        if (!caller.mayReach(post.region())) {
            if (post.fairId() == null) {
                throw new NotFoundException(PostRepository.KIND);
            }
            fairs.requireFair(post.fairId(), caller);
        }
        return post;
    }
}
