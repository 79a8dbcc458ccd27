package cn.dingzhou.employment.training;

import cn.dingzhou.events.CourseStage;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.TrainingCourseState;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.request.BusinessClock;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A training course (职业技能培训班). Whoever changes who is in it holds its row, so that its places are given one by one. */
@Entity
@Filter(name = RegionScope.FILTER, condition = "region >= :from and region < :to")
class TrainingCourse implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Embedded
    private CoursePlan plan;

    @Embedded
    private Places places = Places.NONE_TAKEN;

    @Enumerated(EnumType.STRING)
    private CourseStage stage = CourseStage.PLANNED;

    @Nullable
    private LocalDate finishedOn;

    @ElementCollection
    @CollectionTable(name = "training_course_step", joinColumns = @JoinColumn(name = "course_id"))
    @OrderColumn(name = "position")
    private List<CourseStep> steps = new ArrayList<>();

    protected TrainingCourse() {}

    private TrainingCourse(String number, CoursePlan plan) {
        id = SortableId.next();
        this.number = number;
        this.plan = plan;
    }

    /**
     * A new course; one that names the day it finished is over already, and takes only participations of that time.
     *
     * @throws InvalidInputException as {@link CoursePlan#of}, or if the day it finished cannot be
     */
    static TrainingCourse plan(PlanCourse request, Taking by) {
        TrainingCourse course = new TrainingCourse(request.number(), CoursePlan.of(request));
        LocalDate finished = request.finishedOn();
        if (finished == null) {
            course.take(CourseStepKind.PLAN, LocalDate.ofInstant(by.at(), BusinessClock.ZONE), by, null);
        } else {
            checkFinish("/finishedOn", finished, course.plan, by);
            course.take(CourseStepKind.FINISH, finished, by, null);
            course.finishedOn = finished;
            course.stage = CourseStage.FINISHED;
        }
        return course;
    }

    /**
     * Another plan for the same course; false if it is the same.
     *
     * @throws ConflictException if it is over, or has more people in it than the new plan has places
     * @throws InvalidInputException if something changes that cannot any more
     */
    boolean change(PlanCourse request) {
        CoursePlan next = CoursePlan.of(request);
        if (next.equals(plan)
                && number.equals(request.number())
                && (request.finishedOn() == null || request.finishedOn().equals(finishedOn))) {
            return false;
        }
        require(CourseStage.PLANNED, CourseStage.RUNNING);
        checkFixed(request, next);
        if (next.capacity() < places.enrolled()) {
            throw new ConflictException(
                    "capacity-below-enrolled",
                    Text.of(
                            "已录取 %d 人，名额不能少于此数。".formatted(places.enrolled()),
                            "%d have a place; the capacity cannot be less.".formatted(places.enrolled())));
        }
        plan = next;
        return true;
    }

    private void checkFixed(PlanCourse request, CoursePlan next) {
        Findings findings = new Findings();
        if (!number.equals(request.number())) {
            findings.add(fixed("/number"));
        }
        if (request.finishedOn() != null) {
            findings.add(
                    "/finishedOn",
                    "finish-instead",
                    "请用“结业”办理。",
                    "Take the step /finish; this is for courses entered later.");
        }
        if (!next.regionCode().equals(plan.regionCode()) && places.lastInLine() + places.enrolled() > 0) {
            findings.add(fixed("/region"));
        }
        if (stage == CourseStage.RUNNING && !next.startsOn().equals(plan.startsOn())) {
            findings.add(fixed("/startsOn"));
        }
        if (stage == CourseStage.RUNNING && next.attendanceDue() != plan.attendanceDue()) {
            findings.add(fixed("/attendanceDue"));
        }
        findings.orThrow();
    }

    private static FieldError fixed(String pointer) {
        return new FieldError(
                pointer,
                "fixed",
                "此项已不能修改：编号不改，有人报名后地区不改，开班后首日和出勤要求不改。",
                "This can no longer change:"
                        + " a number never, the region once somebody enrolled, first day and attendance once it began.");
    }

    void begin(LocalDate on, Taking by) {
        require(CourseStage.PLANNED);
        requirePast("/on", on, by);
        if (on.isBefore(plan.startsOn())) {
            throw new InvalidInputException(new FieldError(
                    "/on",
                    "before-first-day",
                    "早于计划的第一天（%s）；如提前开班，请先修改计划。".formatted(plan.startsOn()),
                    "It is planned from %s on; change the plan if it begins earlier.".formatted(plan.startsOn())));
        }
        take(CourseStepKind.BEGIN, on, by, null);
        stage = CourseStage.RUNNING;
    }

    /** @param completed how many completed it in all */
    void finish(LocalDate on, int completed, Taking by) {
        requireFinishable(on, by);
        take(CourseStepKind.FINISH, on, by, null);
        places = places.closed(completed);
        finishedOn = on;
        stage = CourseStage.FINISHED;
    }

    void requireFinishable(LocalDate on, Taking by) {
        require(CourseStage.RUNNING);
        checkFinish("/on", on, plan, by);
    }

    private static void checkFinish(String pointer, LocalDate on, CoursePlan plan, Taking by) {
        requirePast(pointer, on, by);
        if (on.isBefore(plan.endsOn())) {
            throw new InvalidInputException(new FieldError(
                    pointer,
                    "before-last-day",
                    "早于计划的最后一天（%s）；如提前结束，请先修改计划。".formatted(plan.endsOn()),
                    "It is planned until %s; change the plan if it ends earlier.".formatted(plan.endsOn())));
        }
    }

    private static void requirePast(String pointer, LocalDate on, Taking by) {
        by.checkDay(pointer, on, LocalDate.MIN);
    }

    void cancel(LocalDate on, String reason, Taking by) {
        require(CourseStage.PLANNED, CourseStage.RUNNING);
        LocalDate last = steps.get(steps.size() - 1).takenOn();
        by.checkDay("/on", on, last);
        take(CourseStepKind.CANCELLATION, on, by, reason);
        places = places.closed(places.completed()).onlyCompleted();
        stage = CourseStage.CANCELLED;
    }

    private void take(CourseStepKind kind, LocalDate on, Taking by, @Nullable String reason) {
        steps.add(new CourseStep(kind, on, by.person(), by.at(), reason));
    }

    void become(Places now) {
        places = now;
    }

    void require(CourseStage... expected) {
        if (!List.of(expected).contains(stage)) {
            throw new ConflictException(
                    "course-stage",
                    Text.of(
                            "该班次现处于 %s 阶段，不能办理。".formatted(stage),
                            "The course is %s; this cannot be done now.".formatted(stage)));
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public RegionCode region() {
        return plan.region();
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    CoursePlan plan() {
        return plan;
    }

    Places places() {
        return places;
    }

    boolean hasFreePlace() {
        return places.enrolled() < plan.capacity();
    }

    CourseStage stage() {
        return stage;
    }

    @Nullable
    LocalDate finishedOn() {
        return finishedOn;
    }

    List<CourseStep> steps() {
        return List.copyOf(steps);
    }

    /** What others learn of it; its version is right once it is flushed. */
    TrainingCourseState state() {
        return new TrainingCourseState(
                id,
                version,
                region(),
                plan.startsOn(),
                plan.endsOn(),
                plan.capacity(),
                places.enrolled(),
                places.waiting(),
                places.completed(),
                stage);
    }
}
