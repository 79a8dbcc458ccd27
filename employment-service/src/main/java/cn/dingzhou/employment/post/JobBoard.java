package cn.dingzhou.employment.post;

import cn.dingzhou.employment.jobfair.JobFairCalendar;
import cn.dingzhou.employment.jobfair.KnownFair;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Where enterprises put up their posts at a fair, one by one. */
@ApplicationScoped
class JobBoard {

    /** What is right with the request, but not at this fair. */
    private static final Set<String> CONFLICTS = Set.of("fair-full", "enterprise-refused");

    private final FairPosts fairPosts;
    private final PostRepository posts;
    private final JobFairCalendar fairs;

    JobBoard(FairPosts fairPosts, PostRepository posts, JobFairCalendar fairs) {
        this.fairPosts = fairPosts;
        this.posts = posts;
        this.fairs = fairs;
    }

    @Transactional
    Post offer(UUID fairId, OfferPost request, Caller caller) {
        KnownFair fair = fairs.holdFair(fairId, caller);
        if (posts.hold(fairId, List.of(request)).containsKey(request.key())) {
            throw new ConflictException(
                    "post-exists",
                    Text.of("该企业在本场招聘会已有该编号的岗位。", "The enterprise has a post with this number at this fair."));
        }
        List<FieldError> errors =
                fairPosts.offer(fair, List.of(request), caller).get(0).errors();
        if (!errors.isEmpty()) {
            FieldError first = errors.get(0);
            throw CONFLICTS.contains(first.code())
                    ? new ConflictException(first.code(), first.message(), first)
                    : new InvalidInputException(errors);
        }
        return Objects.requireNonNull(posts.hold(fairId, List.of(request)).get(request.key()));
    }
}
