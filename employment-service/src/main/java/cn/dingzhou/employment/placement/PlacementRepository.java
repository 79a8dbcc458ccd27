package cn.dingzhou.employment.placement;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.dingzhou.employment.worker.Worker;
import cn.dingzhou.events.Category;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The placements the running work may see. */
@ApplicationScoped
class PlacementRepository implements PanacheRepositoryBase<Placement, UUID> {

    private static final Text KIND = Text.of("就业记录", "placement");

    /** A household that left poverty was registered and stays so. */
    private static final Set<Category> REGISTERED = EnumSet.of(Category.REGISTERED_POOR, Category.EXITED);

    private final RegionListRepository lists;

    PlacementRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    Placement locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** One that nobody else changes until the transaction ends. */
    Placement lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** As {@link #lock}, of all of these, always in the same order. */
    Map<String, Placement> lockReferences(Collection<String> references) {
        return find("any_of(reference, ?1) order by id", AnyOf.texts(references))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(toMap(placement -> Objects.requireNonNull(placement.reference()), placement -> placement));
    }

    /** Lets nobody else start work for these people until the transaction ends, be it as members or as seekers. */
    void hold(Collection<Worker> people) {
        String[] ids = people.stream()
                .flatMap(worker -> Stream.of(worker.memberId(), worker.seekerId()))
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        Rows.of(
                        getEntityManager(),
                        """
                        select true as is_held from (
                            select pg_advisory_xact_lock(hashtextextended(id, 0))
                            from unnest(cast(:ids as text[])) as person (id)) held""",
                        "is_held",
                        Boolean.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What these people work and worked at, in any region. */
    List<Placement> ofPeople(Collection<Worker> people) {
        Set<UUID> members = people.stream()
                .flatMap(worker -> Stream.ofNullable(worker.memberId()))
                .collect(toSet());
        Set<UUID> seekers = people.stream()
                .flatMap(worker -> Stream.ofNullable(worker.seekerId()))
                .collect(toSet());
        return RegionScope.asSystem(
                () -> Stream.concat(jobs("worker.memberId", members), jobs("worker.seekerId", seekers))
                        .distinct()
                        .toList());
    }

    private Stream<Placement> jobs(String worker, Set<UUID> ids) {
        return list("any_of(" + worker + ", ?1) order by job.startedOn, id", AnyOf.ids(ids)).stream();
    }

    List<Placement> ofSeeker(UUID seeker) {
        return list("worker.seekerId", seeker);
    }

    /** With its visits and wages. */
    void erase(Placement placement) {
        placement.followUps().forEach(getEntityManager()::remove);
        delete(placement);
    }

    /** Of a member only who registered goes, of others all notes. */
    void forget(UUID seeker) {
        flush();
        for (String statement : List.of(
                """
                update follow_up set note = null, version = version + 1 where note is not null
                  and placement_id in (select id from placement where seeker_id = :seeker and member_id is null)""",
                """
                update placement set version = version + 1,
                    end_note = case when member_id is null then null else end_note end,
                    seeker_id = case when member_id is null then seeker_id end
                where seeker_id = :seeker""")) {
            getEntityManager()
                    .createNativeQuery(statement)
                    .setParameter("seeker", seeker)
                    .executeUpdate();
        }
    }

    /** Whether an application led to work, wherever the person lives. */
    boolean cameOf(UUID applicationId) {
        return RegionScope.asSystem(() -> count(
                        "origin.applicationId = ?1 and (ending.reason is null or ending.reason <> ?2)",
                        applicationId,
                        PlacementEnd.ENTERED_IN_ERROR)
                > 0);
    }

    /** Those of the seekers who have a job, or will within a month. */
    Set<UUID> seekersAtWork(Collection<UUID> seekers) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        """
                        select distinct e.worker.seekerId from Placement e
                        where any_of(e.worker.seekerId, :seekers) and e.ending.on is null""",
                        UUID.class)
                .setParameter("seekers", AnyOf.ids(seekers))
                .getResultList());
    }

    /** By village, then as they were entered; what was entered in error is listed only when it is asked for. */
    Page<Placement> page(PlacementFilter filter, PageRequest request) {
        Conditions conditions = Conditions.in("worker.villageCode", filter.region())
                .and("e.worker.memberId = :member", "member", filter.member())
                .and("e.worker.seekerId = :seeker", "seeker", filter.seeker())
                .and("e.origin.channel = :channel", "channel", filter.channel())
                .and("e.origin.fairId = :fair", "fair", filter.fair())
                .and("e.ending.reason = :reason", "reason", filter.reason())
                .and("e.withoutCapacity = :withoutCapacity", "withoutCapacity", filter.withoutCapacity())
                .and("e.job.startedOn >= :from", "from", filter.from())
                .and("e.job.startedOn <= :to", "to", filter.to());
        if (filter.reason() == null) {
            conditions.and(
                    "(e.ending.reason is null or e.ending.reason <> :error)", "error", PlacementEnd.ENTERED_IN_ERROR);
        }
        if (filter.running() != null) {
            conditions.and(filter.running() ? "e.ending.on is null" : "e.ending.on is not null");
        }
        if (filter.registered() != null) {
            conditions.and(
                    filter.registered()
                            ? "e.worker.category in :registered"
                            : "(e.worker.category is null or e.worker.category not in :registered)",
                    "registered",
                    REGISTERED);
        }
        return lists.page(Placement.class, conditions, request, filter);
    }

    /** Makes a new version of a placement, though what is new stands in another table. */
    void renew(Placement placement) {
        getEntityManager().lock(placement, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** As it is stored, so that a record that is refused leaves nothing behind. */
    void forget(Placement changed) {
        getEntityManager().refresh(changed);
    }
}
