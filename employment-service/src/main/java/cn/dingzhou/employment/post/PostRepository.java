package cn.dingzhou.employment.post;

import cn.dingzhou.employment.jobfair.Offer;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The posts of all fairs. The caller has been let through to the fair before. */
@ApplicationScoped
class PostRepository implements PanacheRepositoryBase<Post, UUID> {

    private static final UUID BEGINNING = new UUID(0, 0);

    Post locate(UUID fairId, UUID id) {
        return find("from Post post join fetch post.enterprise where post.fairId = ?1 and post.id = ?2", fairId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFoundException(Text.of("岗位", "post")));
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

    /** Those of a fair that bear the enterprise and the number of one of these. */
    Map<PostKey, Post> known(UUID fairId, List<OfferPost> offered) {
        return find(
                        """
                        from Post post join fetch post.enterprise enterprise
                        where post.fairId = ?1 and enterprise.code in ?2 and post.number in ?3
                        """,
                        fairId,
                        offered.stream().map(OfferPost::enterpriseCode).collect(Collectors.toSet()),
                        offered.stream().map(OfferPost::postNumber).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Post::key, Function.identity()));
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
