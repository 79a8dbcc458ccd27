package cn.dingzhou.employment.training;

import cn.dingzhou.employment.worker.Worker;
import cn.dingzhou.events.ParticipationStage;
import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The participations the running work may see. Who is in a course changes only while the course is held. */
@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<TrainingParticipation, UUID> {

    private static final Text KIND = Text.of("培训人次", "training participation");

    private final RegionListRepository lists;

    ParticipationRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    static ConflictException alreadyIn() {
        return new ConflictException("already-enrolled", Text.of("该人已报名此班次。", "This person is in the course already."));
    }

    TrainingParticipation locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** Which course is to be held before the participation changes. */
    UUID courseOf(UUID id) {
        return getEntityManager()
                .createQuery("select p.courseId from TrainingParticipation p where p.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(KIND));
    }

    /**
     * Lets only somebody through who is not in the course, under either id, wherever they live now.
     *
     * @throws ConflictException {@code already-enrolled}
     */
    void requireNotIn(TrainingCourse course, Worker worker) {
        long found = RegionScope.asSystem(() -> count(
                "courseId = ?1 and stage <> ?2 and (worker.memberId = ?3 or worker.seekerId = ?4)",
                course.id(),
                ParticipationStage.WITHDRAWN,
                worker.memberId(),
                worker.seekerId()));
        if (found > 0) {
            throw alreadyIn();
        }
    }

    /** Everybody in a course at these stages, wherever they live. */
    List<TrainingParticipation> of(TrainingCourse course, ParticipationStage... stages) {
        return RegionScope.asSystem(
                () -> list("courseId = ?1 and stage in ?2 order by id", course.id(), List.of(stages)));
    }

    /** As {@link #of}, of those who are still in one of the courses, and who are named by one of these ids. */
    List<TrainingParticipation> among(Collection<UUID> courses, Collection<UUID> people) {
        return list(
                "any_of(courseId, ?1) and stage <> ?2 and (any_of(worker.memberId, ?3) or any_of(worker.seekerId, ?3))",
                AnyOf.ids(courses),
                ParticipationStage.WITHDRAWN,
                AnyOf.ids(people));
    }

    List<TrainingParticipation> firstInLine(TrainingCourse course, int count) {
        return RegionScope.asSystem(() -> find(
                        "courseId = ?1 and stage = ?2 order by numberInLine", course.id(), ParticipationStage.WAITING)
                .page(0, count)
                .list());
    }

    /** The places in the lines of these courses, from 1, by participation. */
    Map<UUID, Integer> placesInLine(Collection<UUID> courses) {
        Map<UUID, Integer> places = new HashMap<>();
        Map<UUID, Integer> lengths = new HashMap<>();
        RegionScope.asSystem(() -> getEntityManager()
                        .createQuery(
                                """
                                select p.courseId, p.id from TrainingParticipation p
                                where any_of(p.courseId, :courses) and p.stage = :waiting order by p.numberInLine""",
                                Object[].class)
                        .setParameter("courses", AnyOf.ids(courses))
                        .setParameter("waiting", ParticipationStage.WAITING)
                        .getResultList())
                .forEach(row -> places.put((UUID) row[1], lengths.merge((UUID) row[0], 1, Integer::sum)));
        return places;
    }

    /** Whether somebody in the course was there outside these days, or on more than so many. */
    boolean exceeds(TrainingCourse course, CoursePlan plan) {
        return RegionScope.asSystem(() -> getEntityManager()
                        .createQuery(
                                """
                                select count(*) from TrainingParticipation p left join p.presence.days attended
                                where p.courseId = :course
                                  and (attended < :first or attended > :last or p.presence.daysAttended > :days)""",
                                Long.class)
                        .setParameter("course", course.id())
                        .setParameter("first", plan.startsOn())
                        .setParameter("last", plan.endsOn())
                        .setParameter("days", plan.days())
                        .getSingleResult()
                > 0);
    }

    List<TrainingParticipation> ofSeeker(UUID seeker) {
        return list("worker.seekerId", seeker);
    }

    /** Of a member only who registered goes, of others what they said. */
    void forget(UUID seeker) {
        flush();
        getEntityManager()
                .createNativeQuery(
                        """
                        update training_participation set version = version + 1,
                            end_reason = case when member_id is null then null else end_reason end,
                            seeker_id = case when member_id is null then seeker_id end
                        where seeker_id = :seeker""")
                .setParameter("seeker", seeker)
                .executeUpdate();
    }

    /** By village, then as they were entered. */
    Page<TrainingParticipation> page(ParticipationFilter filter, PageRequest request) {
        Conditions conditions = Conditions.in("worker.villageCode", filter.region())
                .and("e.worker.memberId = :member", "member", filter.member())
                .and("e.worker.seekerId = :seeker", "seeker", filter.seeker())
                .and("e.courseId = :course", "course", filter.course())
                .and("e.stage = :stage", "stage", filter.stage());
        return lists.page(TrainingParticipation.class, conditions, request, filter);
    }
}
