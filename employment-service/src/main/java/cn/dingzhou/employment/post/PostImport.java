package cn.dingzhou.employment.post;

import cn.dingzhou.employment.jobfair.JobFairCalendar;
import cn.dingzhou.employment.jobfair.KnownFair;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Puts up the posts of a file at a fair. */
@ApplicationScoped
class PostImport implements ImportTarget<OfferPost> {

    private final FairPosts fairPosts;
    private final JobFairCalendar fairs;

    PostImport(FairPosts fairPosts, JobFairCalendar fairs) {
        this.fairPosts = fairPosts;
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
        KnownFair fair = fairs.holdFair(fairId, caller);
        return fairPosts.offer(fair, rows.stream().map(ImportRow::value).toList(), caller);
    }
}
