package cn.dingzhou.employment.application;

import cn.dingzhou.employment.enterprise.CreditCode;
import cn.dingzhou.employment.post.KnownPost;
import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The applications the running work may see. */
@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<Application, UUID> {

    static final FieldError APPLICATION_EXISTS = new FieldError(
            "/postId",
            "application-exists",
            "已应聘该岗位，请查看原应聘。",
            "They applied for this post already; see that application.");
    private static final Text KIND = Text.of("应聘", "application");

    /** What a file names a post by; a post at no fair has no fair number. */
    record PostAddress(String fairNumber, CreditCode enterpriseCode, String postNumber) {}

    private record AddressedPost(String fairNumber, CreditCode enterpriseCode, String postNumber, UUID id) {

        PostAddress address() {
            return new PostAddress(fairNumber, enterpriseCode, postNumber);
        }
    }

    private final RegionListRepository lists;

    ApplicationRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    Application locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** One that nobody else changes until the transaction ends. */
    Application lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** Newest first. */
    List<Application> ofSeeker(UUID seeker) {
        return list("seekerId = ?1 order by id desc", seeker);
    }

    List<Application> of(Collection<UUID> seekers, Collection<UUID> posts) {
        return list("any_of(seekerId, ?1) and any_of(postId, ?2) order by id", AnyOf.ids(seekers), AnyOf.ids(posts));
    }

    Page<Application> page(ApplicationFilter filter, PageRequest request) {
        Conditions conditions = Conditions.in("villageCode", filter.region())
                .and("e.postId = :post", "post", filter.post())
                .and("e.fairId = :fair", "fair", filter.fair())
                .and("e.seekerId = :seeker", "seeker", filter.seeker())
                .and("e.course.stage = :stage", "stage", filter.stage())
                .and(
                        "e.postRegion like :place",
                        "place",
                        filter.postRegion() == null ? null : filter.postRegion().value() + "%");
        return lists.page(Application.class, conditions, request, filter);
    }

    Map<UUID, NamedPost> posts(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        """
                        select post.id, post.terms.title, enterprise.id, enterprise.name
                        from Post post join post.enterprise enterprise where any_of(post.id, :ids)""",
                        NamedPost.class)
                .setParameter("ids", AnyOf.ids(ids))
                .getResultStream()
                .collect(Collectors.toMap(NamedPost::id, Function.identity()));
    }

    /** When people apply for a post; at a fair of whatever region, while the fair is held. */
    OpenDays daysOf(KnownPost post) {
        OpenDays days = OpenDays.of(post);
        return post.fairId() == null ? days : days.within(RegionScope.asSystem(() -> fairDays(post.fairId())));
    }

    /** Without a flush: nobody who applies changes a fair, and an import has hundreds of applications unwritten. */
    private OpenDays fairDays(UUID fair) {
        return getEntityManager()
                .createQuery(
                        "select fair.plan.startsOn, fair.plan.endsOn from JobFair fair where fair.id = :fair",
                        OpenDays.class)
                .setParameter("fair", fair)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    Map<PostAddress, UUID> postsAt(Collection<PostAddress> addresses) {
        return getEntityManager()
                .createQuery(
                        """
                        select coalesce(fair.number, ''), enterprise.code, post.number, post.id
                        from Post post join post.enterprise enterprise left join JobFair fair on fair.id = post.fairId
                        where enterprise.code in :codes and post.number in :numbers""",
                        AddressedPost.class)
                .setParameter(
                        "codes",
                        addresses.stream().map(PostAddress::enterpriseCode).collect(Collectors.toSet()))
                .setParameter(
                        "numbers",
                        addresses.stream().map(PostAddress::postNumber).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toMap(AddressedPost::address, AddressedPost::id));
    }

    /** Whether somebody began to work because of an application that the caller may see; an error in the records is no work. */
    boolean isAtWork(UUID id) {
        return RegionScope.asSystem(() -> Rows.of(
                                getEntityManager(),
                                """
                        select count(*) from placement
                        where application_id = :id and end_reason is distinct from 'ENTERED_IN_ERROR'""",
                                "count",
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0);
    }

    /**
     * Erases those that count at no fair, and who took which step of the others by their own account, with all notes; whoever
     * asks knows that none is open.
     *
     * @param account absent for who did not register themselves
     */
    void forget(UUID seeker, @Nullable String account) {
        ofErased(
                        "delete from application where seeker_id = :seeker and fair_id is null and stage <> 'ACCEPTED'",
                        seeker)
                .executeUpdate();
        ofErased(
                        """
                        update application_step set note = null,
                            taken_by = case taken_by when cast(:account as text) then 'erased' else taken_by end
                        where application_id in (select id from application where seeker_id = :seeker)""",
                        seeker)
                .setParameter("account", account)
                .executeUpdate();
        ofErased("update application set version = version + 1 where seeker_id = :seeker", seeker)
                .executeUpdate();
    }

    private Query ofErased(String statement, UUID seeker) {
        return getEntityManager().createNativeQuery(statement).setParameter("seeker", seeker);
    }

    /** Writes what changed; of two who apply for the same at once, the later one is told so. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException race) {
            if (!"application_once".equals(race.getConstraintName())) {
                throw race;
            }
            throw new ConflictException(APPLICATION_EXISTS.code(), APPLICATION_EXISTS.message(), APPLICATION_EXISTS);
        }
    }
}
