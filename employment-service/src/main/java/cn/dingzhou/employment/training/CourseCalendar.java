package cn.dingzhou.employment.training;

import cn.dingzhou.events.CourseStage;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which courses are held when, where and for how many. */
@ApplicationScoped
class CourseCalendar {

    private final CourseRepository courses;
    private final ParticipationRepository participations;
    private final WaitingLine line;
    private final TrainingJournal journal;

    CourseCalendar(
            CourseRepository courses,
            ParticipationRepository participations,
            WaitingLine line,
            TrainingJournal journal) {
        this.courses = courses;
        this.participations = participations;
        this.line = line;
        this.journal = journal;
    }

    @Transactional
    UUID plan(PlanCourse request, Caller caller, Taking by) {
        caller.requireInScope(request.region());
        TrainingCourse course = TrainingCourse.plan(request, by);
        courses.persist(course);
        journal.planned(course);
        return course.id();
    }

    /** With more places the first of the line move up. */
    @Transactional
    void change(UUID id, IfMatch ifMatch, PlanCourse request, Caller caller) {
        TrainingCourse course = courses.lock(id);
        ifMatch.require(course.version());
        caller.requireInScope(request.region());
        change(course, request).ifPresent(movedUp -> {
            journal.changed(course, movedUp);
            journal.tell(movedUp);
        });
    }

    /**
     * Plans a course that is held otherwise; empty if it is planned so already.
     *
     * @return who moved up
     * @throws ConflictException as {@link TrainingCourse#change}, or if somebody was there when it would not be held; nothing
     *     has changed then
     */
    Optional<List<TrainingParticipation>> change(TrainingCourse course, PlanCourse request) {
        CoursePlan next = CoursePlan.of(request);
        if (course.stage() == CourseStage.RUNNING
                && next.isTighterThan(course.plan())
                && participations.exceeds(course, next)) {
            throw new ConflictException(
                    "attendance-outside",
                    Text.of("已登记的出勤不在新的日期或天数之内。", "Attendance is recorded outside the new days, or on more of them."));
        }
        return course.change(request) ? Optional.of(line.moveUp(course)) : Optional.empty();
    }
}
