package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.Enterprise;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A post at a fair (岗位). */
@Entity
class Post {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID fairId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enterprise_id")
    private Enterprise enterprise;

    private String number;

    @Embedded
    private Terms terms;

    protected Post() {}

    private Post(UUID fairId, Enterprise enterprise, String number, Terms terms) {
        this.fairId = fairId;
        this.enterprise = enterprise;
        this.number = number;
        this.terms = terms;
    }

    /**
     * A new post of an enterprise at a fair.
     *
     * @throws InvalidInputException if the highest wage lies below the lowest
     */
    static Post offer(UUID fairId, Enterprise enterprise, OfferPost request) {
        return new Post(fairId, enterprise, request.postNumber(), Terms.of(request));
    }

    /**
     * Offers something else; false if it is the same.
     *
     * @throws InvalidInputException as {@link #offer}
     */
    boolean change(OfferPost request) {
        Terms before = terms;
        terms = Terms.of(request);
        return !terms.equals(before);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
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
}
