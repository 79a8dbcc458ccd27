package cn.dingzhou.employment.training;

import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** The courses the running work may see. */
@ApplicationScoped
class CourseRepository implements PanacheRepositoryBase<TrainingCourse, UUID> {

    private static final Text KIND = Text.of("培训班", "training course");

    private final RegionListRepository lists;

    CourseRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    TrainingCourse locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** One that nobody else changes, nor who is in it, until the transaction ends. */
    TrainingCourse lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** As {@link #lock}, of those with these numbers, always in the same order. */
    Map<String, TrainingCourse> lockNumbered(Collection<String> numbers) {
        return byNumber(find("any_of(number, ?1) order by id", AnyOf.texts(numbers))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list());
    }

    Map<UUID, TrainingCourse> all(Collection<UUID> ids) {
        return list("any_of(id, ?1)", AnyOf.ids(ids)).stream()
                .collect(Collectors.toMap(TrainingCourse::id, Function.identity()));
    }

    private static Map<String, TrainingCourse> byNumber(List<TrainingCourse> courses) {
        return courses.stream().collect(Collectors.toMap(TrainingCourse::number, Function.identity()));
    }

    /** By region, then as they were planned. */
    Page<TrainingCourse> page(CourseFilter filter, PageRequest request) {
        Conditions conditions = Conditions.in("plan.regionCode", filter.region())
                .and("e.stage = :stage", "stage", filter.stage())
                .and("e.plan.endsOn >= :from", "from", filter.from())
                .and("e.plan.startsOn <= :to", "to", filter.to())
                .and("e.plan.skill = :skill", "skill", filter.skill());
        return lists.page(TrainingCourse.class, conditions, request, filter);
    }

    /** Writes what changed; who takes a number, or a person, that is taken is told so. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException taken) {
            String constraint = String.valueOf(taken.getConstraintName());
            if (constraint.equals("training_course_number")) {
                throw new ConflictException(
                        "training-course-exists",
                        Text.of("已有该编号的培训班。", "There is a training course with this number."));
            }
            if (constraint.equals("training_participation_once")) {
                throw ParticipationRepository.alreadyIn();
            }
            throw taken;
        }
    }
}
