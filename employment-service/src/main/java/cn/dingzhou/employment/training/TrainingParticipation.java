package cn.dingzhou.employment.training;

import cn.dingzhou.employment.certificate.Achievement;
import cn.dingzhou.employment.worker.Worker;
import cn.dingzhou.events.Category;
import cn.dingzhou.events.ParticipationStage;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.TrainingParticipationState;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** That somebody takes part in a course (培训人次); seen from where the person lives, and from where the course is held. */
@Entity
@Filter(
        name = RegionScope.FILTER,
        condition =
                "((village_code >= :from and village_code < :to) or (course_region >= :from and course_region < :to))")
class TrainingParticipation implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID courseId;

    private RegionCode courseRegion;

    @Embedded
    private Worker worker;

    @Enumerated(EnumType.STRING)
    private ParticipationStage stage;

    /** Kept by those who moved up. */
    @Nullable
    private Long numberInLine;

    private LocalDate registeredOn;

    private String registeredBy;

    private boolean imported;

    @Embedded
    private Presence presence = Presence.none();

    @Nullable
    private LocalDate completedOn;

    @Nullable
    private String certificateNumber;

    @Nullable
    private LocalDate endedOn;

    @Nullable
    private String endReason;

    protected TrainingParticipation() {}

    private TrainingParticipation(TrainingCourse course, Worker worker, LocalDate registeredOn, String registeredBy) {
        id = SortableId.next();
        courseId = course.id();
        courseRegion = course.region();
        this.worker = worker;
        this.registeredOn = registeredOn;
        this.registeredBy = registeredBy;
        stage = ParticipationStage.ENROLLED;
    }

    /** Takes a place in the course, or the last one in its line. */
    static TrainingParticipation enrol(TrainingCourse course, Worker worker, LocalDate on, String by) {
        TrainingParticipation entered = new TrainingParticipation(course, worker, on, by);
        if (course.hasFreePlace()) {
            course.become(course.places().taken());
        } else {
            course.become(course.places().lengthened());
            entered.stage = ParticipationStage.WAITING;
            entered.numberInLine = course.places().lastInLine();
        }
        return entered;
    }

    /**
     * One of a course that was over before it was entered, and has a free place.
     *
     * @param certificates issues a certificate for what was achieved
     */
    static TrainingParticipation past(
            TrainingCourse course,
            Worker worker,
            PastFacts facts,
            String by,
            Function<Achievement, String> certificates) {
        TrainingParticipation entered = new TrainingParticipation(course, worker, facts.registeredOn(), by);
        entered.imported = true;
        entered.presence = Presence.past(facts);
        course.become(course.places().taken());
        if (facts.completedOn() == null) {
            entered.fail(course.finishedOn() == null ? course.plan().endsOn() : course.finishedOn());
        } else {
            entered.complete(course, facts.completedOn(), certificates);
            course.become(course.places().achieved());
        }
        return entered;
    }

    /** The first of the line gets a place. */
    void moveUp(TrainingCourse course) {
        stage = ParticipationStage.ENROLLED;
        course.become(course.places().shortened().taken());
    }

    /** What the household was on the first day of the course, once that day has come. */
    void settle(@Nullable Category category) {
        worker = new Worker(worker.seekerId(), worker.memberId(), worker.householdId(), category, worker.villageCode());
    }

    void complete(TrainingCourse course, LocalDate on, Function<Achievement, String> certificates) {
        CoursePlan plan = course.plan();
        certificateNumber =
                certificates.apply(new Achievement(plan.title(), plan.skill(), plan.provider(), on, worker.village()));
        stage = ParticipationStage.COMPLETED;
        completedOn = on;
        endedOn = on;
    }

    void fail(LocalDate on) {
        stage = ParticipationStage.NOT_COMPLETED;
        endedOn = on;
    }

    void withdraw(LocalDate on, @Nullable String reason) {
        stage = ParticipationStage.WITHDRAWN;
        endedOn = on;
        endReason = reason;
    }

    void require(ParticipationStage... expected) {
        if (!List.of(expected).contains(stage)) {
            throw new ConflictException(
                    "participation-stage",
                    Text.of(
                            "该人次现处于 %s 阶段，不能办理。".formatted(stage),
                            "The participation is %s; this cannot be done now.".formatted(stage)));
        }
    }

    boolean is(ParticipationStage expected) {
        return stage == expected;
    }

    /** Whether an import tells the same of the past. */
    boolean isSame(PastFacts facts) {
        return imported
                && facts.equals(
                        new PastFacts(registeredOn, presence.attendedFrom(), presence.daysAttended(), completedOn));
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public RegionCode region() {
        return worker.village();
    }

    long version() {
        return version;
    }

    UUID courseId() {
        return courseId;
    }

    Worker worker() {
        return worker;
    }

    ParticipationStage stage() {
        return stage;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    boolean imported() {
        return imported;
    }

    Presence presence() {
        return presence;
    }

    @Nullable
    LocalDate completedOn() {
        return completedOn;
    }

    @Nullable
    String certificateNumber() {
        return certificateNumber;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    /** What others learn of it; its version is right once it is flushed. */
    TrainingParticipationState state() {
        return new TrainingParticipationState(
                id,
                version,
                worker.village(),
                courseId,
                worker.householdId(),
                worker.memberId(),
                worker.category(),
                presence.attendedFrom(),
                completedOn,
                stage);
    }
}
