package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.CreditCode;
import cn.dingzhou.employment.enterprise.Enterprise;
import cn.dingzhou.employment.enterprise.EnterpriseRepository;
import cn.dingzhou.employment.jobfair.JobFairCalendar;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Puts up the posts of a file at a fair; the fair is counted again once per chunk. */
@ApplicationScoped
class PostImport implements ImportTarget<OfferPost> {

    private final PostRepository posts;
    private final EnterpriseRepository enterprises;
    private final JobFairCalendar fairs;

    PostImport(PostRepository posts, EnterpriseRepository enterprises, JobFairCalendar fairs) {
        this.posts = posts;
        this.enterprises = enterprises;
        this.fairs = fairs;
    }

    @Override
    public String name() {
        return "posts";
    }

    @Override
    public Class<?> recordType() {
        return OfferPost.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<OfferPost>> rows, Caller caller) {
        UUID fairId = UUID.fromString(Objects.requireNonNull(rows.get(0).parent()));
        fairs.holdFair(fairId, caller);
        List<RowOutcome> outcomes =
                offer(fairId, rows.stream().map(ImportRow::value).toList(), caller);
        posts.flush();
        fairs.offer(fairId, posts.offerOf(fairId));
        return outcomes;
    }

    private List<RowOutcome> offer(UUID fairId, List<OfferPost> requests, Caller caller) {
        List<OfferPost> sound = requests.stream()
                .filter(request -> request.contradictions().isEmpty())
                .toList();
        SortedMap<CreditCode, String> names = new TreeMap<>();
        sound.forEach(request ->
                names.put(request.enterpriseCode(), request.enterpriseName().strip()));
        Map<CreditCode, Enterprise> entered = enterprises.enter(names);
        Map<CreditCode, FieldError> misnamed = new HashMap<>();
        Set<CreditCode> renamed = new HashSet<>();
        entered.forEach((code, enterprise) -> {
            Optional<FieldError> objection = enterprise.objection(names.get(code), caller);
            objection.ifPresent(error -> misnamed.put(code, error));
            if (objection.isEmpty() && enterprise.rename(names.get(code))) {
                renamed.add(code);
            }
        });
        Map<PostKey, Post> known = posts.known(fairId, sound);
        List<RowOutcome> outcomes = new ArrayList<>();
        for (OfferPost request : requests) {
            List<FieldError> errors = new ArrayList<>(request.contradictions());
            Optional.ofNullable(misnamed.get(request.enterpriseCode())).ifPresent(errors::add);
            Post post = known.get(request.key());
            if (!errors.isEmpty()) {
                outcomes.add(RowOutcome.rejected(errors));
            } else if (post == null) {
                posts.persist(Post.offer(fairId, entered.get(request.enterpriseCode()), request));
                outcomes.add(RowOutcome.created());
            } else {
                boolean postChanged = post.change(request);
                boolean changed = postChanged || renamed.contains(request.enterpriseCode());
                outcomes.add(changed ? RowOutcome.updated() : RowOutcome.unchanged());
            }
        }
        return outcomes;
    }
}
