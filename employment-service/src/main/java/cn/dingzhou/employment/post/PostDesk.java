package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.Enterprise;
import cn.dingzhou.employment.enterprise.EnterpriseRepository;
import cn.dingzhou.employment.jobfair.JobFairCalendar;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Where posts at no fair are put up, and all posts are changed, closed and opened again. */
@ApplicationScoped
class PostDesk {

    private final PostRepository posts;
    private final EnterpriseRepository enterprises;
    private final JobFairCalendar fairs;
    private final PostJournal journal;

    PostDesk(PostRepository posts, EnterpriseRepository enterprises, JobFairCalendar fairs, PostJournal journal) {
        this.posts = posts;
        this.enterprises = enterprises;
        this.fairs = fairs;
        this.journal = journal;
    }

    /** Beside any fair: only of an enterprise that somebody looked into. */
    @Transactional
    Post offer(UUID enterpriseId, DescribePost request, Caller caller) {
        caller.requireInScope(request.region());
        Enterprise enterprise = enterprises.locate(enterpriseId);
        if (!enterprise.isVerified()) {
            throw new ConflictException(
                    "enterprise-unverified",
                    Text.of(
                            "企业尚未核验，不能发布常设岗位。",
                            "The enterprise is not verified; it offers no posts beside fairs yet."));
        }
        Post post = new Post(null, enterprise, request.postNumber(), request.posting());
        posts.persist(post);
        journal.offered(post);
        return post;
    }

    @Transactional
    Post change(UUID id, DescribePost request, IfMatch ifMatch, Caller caller) {
        Post post = hold(id, ifMatch, caller);
        if (!request.postNumber().equals(post.number())) {
            throw new InvalidInputException(new FieldError(
                    "/postNumber", "fixed", "编号不能修改；请另发岗位。", "A post keeps its number; offer another post."));
        }
        if (post.fairId() == null) {
            caller.requireInScope(request.region());
        }
        if (post.change(request.posting())) {
            journal.changed(post);
            recount(post);
        }
        return post;
    }

    @Transactional
    Post close(UUID id, IfMatch ifMatch, Caller caller) {
        Post post = hold(id, ifMatch, caller);
        post.close();
        journal.changed(post);
        return post;
    }

    @Transactional
    Post reopen(UUID id, IfMatch ifMatch, Caller caller) {
        Post post = hold(id, ifMatch, caller);
        post.reopen();
        journal.changed(post);
        return post;
    }

    /** The fair is held before its post, as by who offers there. */
    private Post hold(UUID id, IfMatch ifMatch, Caller caller) {
        UUID fairId = posts.locate(id).fairId();
        if (fairId != null) {
            fairs.holdFair(fairId, caller);
        }
        Post post = posts.lock(id);
        if (fairId == null && !caller.mayReach(post.region())) {
            throw new NotFoundException(PostRepository.KIND);
        }
        ifMatch.require(post.version());
        return post;
    }

    private void recount(Post post) {
        if (post.fairId() != null) {
            fairs.offer(post.fairId(), posts.offerOf(post.fairId()));
        }
    }
}
