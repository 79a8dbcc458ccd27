package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.Enterprise;
import cn.dingzhou.employment.enterprise.EnterpriseRepository;
import cn.dingzhou.employment.jobfair.JobFairCalendar;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Where enterprises put up their posts at a fair. */
@ApplicationScoped
class JobBoard {

    private final PostRepository posts;
    private final EnterpriseRepository enterprises;
    private final JobFairCalendar fairs;

    JobBoard(PostRepository posts, EnterpriseRepository enterprises, JobFairCalendar fairs) {
        this.posts = posts;
        this.enterprises = enterprises;
        this.fairs = fairs;
    }

    @Transactional
    Post offer(UUID fairId, OfferPost request, Caller caller) {
        fairs.holdFair(fairId, caller);
        if (posts.known(fairId, List.of(request)).containsKey(request.key())) {
            throw new ConflictException(
                    "post-exists",
                    Text.of("该企业在本场招聘会已有该编号的岗位。", "The enterprise has a post with this number at this fair."));
        }
        Post post = Post.offer(fairId, enter(request, caller), request);
        posts.persistAndFlush(post);
        fairs.offer(fairId, posts.offerOf(fairId));
        return post;
    }

    private Enterprise enter(OfferPost request, Caller caller) {
        String name = request.enterpriseName().strip();
        Enterprise enterprise = enterprises
                .enter(new TreeMap<>(Map.of(request.enterpriseCode(), name)))
                .get(request.enterpriseCode());
        enterprise.objection(name, caller).ifPresent(error -> {
            throw new InvalidInputException(error);
        });
        enterprise.rename(name);
        return enterprise;
    }
}
