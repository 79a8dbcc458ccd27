package cn.dingzhou.employment.training;

import static cn.dingzhou.events.ParticipationStage.COMPLETED;
import static cn.dingzhou.events.ParticipationStage.ENROLLED;
import static cn.dingzhou.events.ParticipationStage.WAITING;

import cn.dingzhou.employment.certificate.Certificates;
import cn.dingzhou.employment.household.KnownMembers;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.conditional.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Carries courses from the first day to the last, with everybody in them. */
@ApplicationScoped
class CourseOffice {

    private final CourseRepository courses;
    private final ParticipationRepository participations;
    private final KnownMembers members;
    private final Certificates certificates;
    private final TrainingJournal journal;

    CourseOffice(
            CourseRepository courses,
            ParticipationRepository participations,
            KnownMembers members,
            Certificates certificates,
            TrainingJournal journal) {
        this.courses = courses;
        this.participations = participations;
        this.members = members;
        this.certificates = certificates;
        this.journal = journal;
    }

    /** Households may have changed their category since somebody enrolled: what they are on the first day counts. */
    @Transactional
    void begin(UUID id, LocalDate on, IfMatch ifMatch, Taking by) {
        TrainingCourse course = lock(id, ifMatch);
        course.begin(on, by);
        List<TrainingParticipation> enrolled = participations.of(course, ENROLLED, WAITING);
        RegionScope.asSystem(() -> settle(enrolled, course.plan().startsOn()));
        journal.changed(course, enrolled);
        journal.tell(enrolled);
    }

    private void settle(List<TrainingParticipation> enrolled, LocalDate firstDay) {
        // Loaded at once, so that each is at hand below.
        members.all(enrolled.stream()
                .map(entered -> entered.worker().memberId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        for (TrainingParticipation entered : enrolled) {
            UUID member = entered.worker().memberId();
            if (member != null) {
                members.categoryOn(member, firstDay).ifPresent(entered::settle);
            }
        }
    }

    /** Who was there often enough completes it. */
    @Transactional
    void finish(UUID id, LocalDate on, IfMatch ifMatch, Taking by) {
        TrainingCourse course = lock(id, ifMatch);
        course.requireFinishable(on, by);
        List<TrainingParticipation> open = participations.of(course, ENROLLED, WAITING);
        for (TrainingParticipation entered : open) {
            if (entered.is(WAITING)) {
                entered.withdraw(on, null);
            } else if (entered.presence().isEnough(course.plan())) {
                entered.complete(course, on, certificates::issue);
            } else {
                entered.fail(on);
            }
        }
        long completed = open.stream().filter(entered -> entered.is(COMPLETED)).count();
        course.finish(on, course.places().completed() + Math.toIntExact(completed), by);
        journal.changed(course, open);
        journal.tell(open);
    }

    /** Who completed it before keeps the certificate. */
    @Transactional
    void cancel(UUID id, CancelCourse request, IfMatch ifMatch, Taking by) {
        TrainingCourse course = lock(id, ifMatch);
        course.cancel(request.on(), request.reason(), by);
        List<TrainingParticipation> open = participations.of(course, ENROLLED, WAITING);
        open.forEach(entered -> entered.withdraw(request.on(), request.reason()));
        journal.changed(course, open);
        journal.tell(open);
    }

    private TrainingCourse lock(UUID id, IfMatch ifMatch) {
        TrainingCourse course = courses.lock(id);
        ifMatch.require(course.version());
        return course;
    }
}
