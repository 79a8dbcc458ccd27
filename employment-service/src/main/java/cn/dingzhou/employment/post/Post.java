package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.Enterprise;
import cn.dingzhou.events.PostStage;
import cn.dingzhou.events.PostState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post (岗位), at a fair or at none. */
@Entity
class Post implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    @Nullable
    private UUID fairId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enterprise_id")
    private Enterprise enterprise;

    private String number;

    @Embedded
    private Terms terms;

    @Embedded
    private Requirements requirements;

    @Embedded
    private Validity validity;

    private int filled;

    @Enumerated(EnumType.STRING)
    private PostStage stage = PostStage.OPEN;

    protected Post() {}

    /** A new post of an enterprise, at a fair unless that is absent. */
    Post(@Nullable UUID fairId, Enterprise enterprise, String number, Posting posting) {
        this.id = SortableId.next();
        this.fairId = fairId;
        this.enterprise = enterprise;
        this.number = number;
        take(posting);
    }

    /**
     * Offers something else; false if it is the same.
     *
     * @throws ConflictException {@code headcount-below-filled}
     */
    boolean change(Posting posting) {
        if (posting.equals(posting())) {
            return false;
        }
        if (posting.terms().headcount() < filled) {
            Text reason = Text.of(
                    "已录用 %d 人，招聘人数不能更少。".formatted(filled),
                    "%d people accepted it already; it cannot be for fewer.".formatted(filled));
            throw new ConflictException(
                    "headcount-below-filled", reason, new FieldError("/headcount", "headcount-below-filled", reason));
        }
        take(posting);
        return true;
    }

    /** Moves with its fair. */
    void move(Validity days) {
        validity = days;
    }

    private void take(Posting posting) {
        terms = posting.terms();
        requirements = posting.requirements();
        validity = posting.validity();
    }

    /** Somebody accepted it. */
    void fill() {
        if (filled >= terms.headcount()) {
            throw new ConflictException("post-filled", Text.of("该岗位已招满。", "Everybody it looked for was found."));
        }
        filled++;
    }

    /** Somebody who had accepted it does not come. */
    void vacate() {
        filled = Math.max(0, filled - 1);
    }

    void close() {
        require(PostStage.OPEN, "post-closed", Text.of("该岗位已停止招聘。", "The post is closed already."));
        stage = PostStage.CLOSED;
    }

    void reopen() {
        require(PostStage.CLOSED, "post-open", Text.of("该岗位正在招聘。", "The post is open already."));
        stage = PostStage.OPEN;
    }

    private void require(PostStage expected, String code, Text reason) {
        if (stage != expected) {
            throw new ConflictException(code, reason);
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    UUID fairId() {
        return fairId;
    }

    PostKey key() {
        return new PostKey(enterprise.code(), number);
    }

    Enterprise enterprise() {
        return enterprise;
    }

    String number() {
        return number;
    }

    Terms terms() {
        return terms;
    }

    Requirements requirements() {
        return requirements;
    }

    Validity validity() {
        return validity;
    }

    Posting posting() {
        return new Posting(terms, requirements, validity);
    }

    int filled() {
        return filled;
    }

    PostStage stage() {
        return stage;
    }

    /** Where the work is. */
    @Override
    public RegionCode region() {
        return terms.region();
    }

    KnownPost known() {
        return new KnownPost(
                id,
                fairId,
                enterprise.id(),
                enterprise.name(),
                terms.title(),
                terms.region(),
                terms.headcount(),
                filled,
                requirements.reserved(),
                requirements.minAge(),
                requirements.maxAge(),
                requirements.education(),
                validity.openFrom(),
                validity.openUntil(),
                stage);
    }

    /** What others learn of it; its version is right once it is flushed. */
    PostState state() {
        return new PostState(
                id,
                version,
                terms.region(),
                enterprise.id(),
                fairId,
                terms.headcount(),
                filled,
                requirements.reserved(),
                Money.fen(terms.wageMin()),
                Money.fen(terms.wageMax()),
                validity.openFrom(),
                validity.openUntil(),
                stage);
    }
}
