package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.CreditCode;
import cn.dingzhou.employment.jobfair.Offer;
import cn.dingzhou.employment.search.Reach;
import cn.dingzhou.employment.search.SearchText;
import cn.dingzhou.events.PostDeleted;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.exception.ConstraintViolationException;

/** The posts of every region; whoever asks has been let through to the fair or the place before. */
@ApplicationScoped
class PostRepository implements PanacheRepositoryBase<Post, UUID> {

    private static final UUID BEGINNING = new UUID(0, 0);
    private static final Set<String> POST_ONCE = Set.of("post_fair_id_enterprise_id_number_key", "post_without_fair");

    static final Text KIND = Text.of("岗位", "post");

    private final RegionListRepository lists;

    PostRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    Post locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** One as it is now, whatever was read of it before, that nobody else changes until the transaction ends. */
    Post lock(UUID id) {
        Post post = locate(id);
        Hibernate.initialize(post.enterprise());
        try {
            getEntityManager().refresh(post, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException deleted) {
            throw new NotFoundException(KIND);
        }
        return post;
    }

    /** Writes what changed; of two who offer the same at once, the later one is told so. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException race) {
            if (POST_ONCE.contains(String.valueOf(race.getConstraintName()))) {
                throw new ConflictException(
                        "post-exists", Text.of("该企业已有该编号的岗位。", "The enterprise has a post with this number already."));
            }
            throw race;
        }
    }

    Post locate(UUID fairId, UUID id) {
        return find("from Post post join fetch post.enterprise where post.fairId = ?1 and post.id = ?2", fairId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFoundException(KIND));
    }

    /** By where the work is, then in the order they were offered. */
    Page<Post> page(PostFilter filter, Caller caller, PageRequest request) {
        Conditions conditions = Reach.of(caller, "terms.place", filter.region())
                .and("e.fairId = :fair", "fair", filter.fair())
                .and("e.enterprise.id = :enterprise", "enterprise", filter.enterprise())
                .and("e.stage = :stage", "stage", filter.stage())
                .and("e.requirements.reserved = :reserved", "reserved", filter.reserved())
                .and(
                        ":openOn between e.validity.openFrom and e.validity.openUntil and e.stage = cn.dingzhou.events.PostStage.OPEN",
                        "openOn",
                        filter.openOn())
                .and(
                        "(e.terms.title ilike :text escape '!' or e.enterprise.name ilike :text escape '!')",
                        "text",
                        SearchText.pattern(filter.text()));
        return lists.page(Post.class, conditions, request, filter);
    }

    /** In the order they were offered. */
    Page<Post> page(UUID fairId, PageRequest request) {
        List<Post> fetched = find(
                        """
                        from Post post join fetch post.enterprise
                        where post.fairId = ?1 and post.id > ?2
                        order by post.id
                        """,
                        fairId,
                        request.after(BEGINNING, UUID::fromString, fairId))
                .range(0, request.limit())
                .list();
        return Page.of(fetched, request, post -> post.id().toString(), fairId);
    }

    Page<FairEnterprise> enterprises(UUID fairId, PageRequest request) {
        List<FairEnterprise> fetched = getEntityManager()
                .createQuery(
                        """
                        select enterprise.id, enterprise.code, enterprise.name, count(*), sum(post.terms.headcount)
                        from Post post join post.enterprise enterprise
                        where post.fairId = :fair and enterprise.id > :after
                        group by enterprise.id, enterprise.code, enterprise.name
                        order by enterprise.id
                        """,
                        FairEnterprise.class)
                .setParameter("fair", fairId)
                .setParameter("after", request.after(BEGINNING, UUID::fromString, fairId))
                .setMaxResults(request.fetch())
                .getResultList();
        return Page.of(fetched, request, enterprise -> enterprise.id().toString(), fairId);
    }

    /** Those of a fair that bear the enterprise and the number of one of these; nobody else changes them meanwhile. */
    Map<PostKey, Post> hold(UUID fairId, List<OfferPost> offered) {
        return find(
                        """
                        from Post post
                        where post.fairId = ?1 and post.enterprise.code in ?2 and post.number in ?3
                        order by post.id
                        """,
                        fairId,
                        offered.stream().map(OfferPost::enterpriseCode).collect(Collectors.toSet()),
                        offered.stream().map(OfferPost::postNumber).collect(Collectors.toSet()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(Post::key, Function.identity()));
    }

    /** Those of a fair that are open on just these days; nobody else changes them meanwhile. */
    List<Post> holdOpen(UUID fairId, Validity days) {
        return find(
                        "fairId = ?1 and validity.openFrom = ?2 and validity.openUntil = ?3 order by id",
                        fairId,
                        days.openFrom(),
                        days.openUntil())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What is to be told when the posts of a fair are deleted. */
    List<PostDeleted> deletionsAt(UUID fairId) {
        return getEntityManager()
                .createQuery(
                        "select post.id, post.version + 1 from Post post where post.fairId = :fair order by post.id",
                        PostDeleted.class)
                .setParameter("fair", fairId)
                .getResultList();
    }

    Set<CreditCode> enterprisesAt(UUID fairId) {
        return getEntityManager()
                .createQuery(
                        "select distinct post.enterprise.code from Post post where post.fairId = :fair",
                        CreditCode.class)
                .setParameter("fair", fairId)
                .getResultStream()
                .collect(Collectors.toCollection(HashSet::new));
    }

    Offer offerOf(UUID fairId) {
        return getEntityManager()
                .createQuery(
                        """
                        select count(distinct post.enterprise.id), count(*), coalesce(sum(post.terms.headcount), 0)
                        from Post post where post.fairId = :fair
                        """,
                        Offer.class)
                .setParameter("fair", fairId)
                .getSingleResult();
    }
}
