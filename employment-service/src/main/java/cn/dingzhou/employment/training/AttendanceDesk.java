package cn.dingzhou.employment.training;

import static cn.dingzhou.events.ParticipationStage.ENROLLED;

import cn.dingzhou.employment.certificate.Certificates;
import cn.dingzhou.events.CourseStage;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.request.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was there on which day, and who was there often enough: kept where the course is held. */
@ApplicationScoped
class AttendanceDesk {

    private final CourseRepository courses;
    private final ParticipationRepository participations;
    private final Certificates certificates;
    private final TrainingJournal journal;

    AttendanceDesk(
            CourseRepository courses,
            ParticipationRepository participations,
            Certificates certificates,
            TrainingJournal journal) {
        this.courses = courses;
        this.participations = participations;
        this.certificates = certificates;
        this.journal = journal;
    }

    @Transactional
    void attend(UUID id, LocalDate day, Taking by) {
        TrainingCourse course = courses.lock(participations.courseOf(id));
        TrainingParticipation present = attending(id, course);
        Attendance.objection(present.presence(), day, course.plan(), LocalDate.ofInstant(by.at(), BusinessClock.ZONE))
                .ifPresent(objection -> {
                    throw new InvalidInputException(objection);
                });
        LocalDate before = present.presence().attendedFrom();
        if (present.presence().attend(day)) {
            write(present, before);
        }
    }

    /** Takes back what was entered by mistake. */
    @Transactional
    void miss(UUID id, LocalDate day) {
        TrainingCourse course = courses.lock(participations.courseOf(id));
        TrainingParticipation absent = attending(id, course);
        LocalDate before = absent.presence().attendedFrom();
        if (absent.presence().miss(day)) {
            write(absent, before);
        }
    }

    /** One person, before the course finishes. */
    @Transactional
    void complete(UUID id, LocalDate on, IfMatch ifMatch, Taking by) {
        TrainingCourse course = courses.lock(participations.courseOf(id));
        TrainingParticipation completing = participations.locate(id);
        ifMatch.require(completing.version());
        course.require(CourseStage.RUNNING);
        completing.require(ENROLLED);
        completing.presence().requireEnough(course.plan());
        by.checkDay("/on", on, completing.presence().lastDay());
        completing.complete(course, on, certificates::issue);
        course.become(course.places().achieved());
        journal.changed(course, List.of(completing));
        journal.tell(List.of(completing));
    }

    private TrainingParticipation attending(UUID id, TrainingCourse course) {
        TrainingParticipation entered = participations.locate(id);
        course.require(CourseStage.RUNNING);
        entered.require(ENROLLED);
        return entered;
    }

    /** Others learn of the first day alone. */
    private void write(TrainingParticipation entered, @Nullable LocalDate before) {
        journal.attended(Objects.equals(before, entered.presence().attendedFrom()) ? List.of() : List.of(entered));
    }
}
