package cn.dingzhou.employment.training;

import static cn.dingzhou.events.ParticipationStage.ENROLLED;
import static cn.dingzhou.events.ParticipationStage.WAITING;

import cn.dingzhou.employment.worker.KnownWorker;
import cn.dingzhou.employment.worker.Workers;
import cn.dingzhou.events.CourseStage;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.request.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who gets a place in a course, waits for one, or gives it up: one at a time for each course. */
@ApplicationScoped
class EnrolmentDesk {

    private final CourseRepository courses;
    private final ParticipationRepository participations;
    private final Workers workers;
    private final WaitingLine line;
    private final TrainingJournal journal;

    EnrolmentDesk(
            CourseRepository courses,
            ParticipationRepository participations,
            Workers workers,
            WaitingLine line,
            TrainingJournal journal) {
        this.courses = courses;
        this.participations = participations;
        this.workers = workers;
        this.line = line;
        this.journal = journal;
    }

    /** A place, or the last one in the line when all are taken. */
    @Transactional
    UUID enrol(UUID courseId, EnrolWorker request, Taking by) {
        TrainingCourse course = courses.lock(courseId);
        course.require(CourseStage.PLANNED, CourseStage.RUNNING);
        LocalDate firstDay = course.plan().startsOn();
        KnownWorker known = workers.find(request, firstDay);
        String pointer = request.memberId() == null ? "/seekerId" : "/memberId";
        Admission.objection(pointer, known, firstDay).ifPresent(objection -> {
            throw new InvalidInputException(objection);
        });
        participations.requireNotIn(course, known.worker());
        LocalDate today = LocalDate.ofInstant(by.at(), BusinessClock.ZONE);
        TrainingParticipation entered = TrainingParticipation.enrol(course, known.worker(), today, by.person());
        participations.persist(entered);
        journal.begun(course, entered);
        if (course.stage() == CourseStage.RUNNING && entered.is(ENROLLED)) {
            journal.tell(List.of(entered));
        }
        return entered.id();
    }

    /** By whoever sees the person or the course; the first of the line moves up. */
    @Transactional
    void withdraw(UUID id, Withdraw request, IfMatch ifMatch, Taking by) {
        UUID courseId = participations.courseOf(id);
        TrainingCourse course = RegionScope.asSystem(() -> courses.lock(courseId));
        TrainingParticipation leaving = participations.locate(id);
        ifMatch.require(leaving.version());
        leaving.require(ENROLLED, WAITING);
        by.checkDay("/on", request.on(), leaving.registeredOn());
        boolean waited = leaving.is(WAITING);
        course.become(waited ? course.places().shortened() : course.places().givenUp());
        leaving.withdraw(request.on(), request.reason().strip());
        RegionScope.asSystem(() -> {
            List<TrainingParticipation> concerned = new ArrayList<>(List.of(leaving));
            concerned.addAll(line.moveUp(course));
            journal.changed(course, concerned);
            if (course.stage() == CourseStage.RUNNING) {
                journal.tell(concerned);
            }
        });
    }
}
