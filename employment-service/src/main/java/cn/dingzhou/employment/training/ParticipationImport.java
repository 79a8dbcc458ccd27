package cn.dingzhou.employment.training;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.employment.certificate.Certificates;
import cn.dingzhou.employment.worker.KnownWorker;
import cn.dingzhou.employment.worker.ListedWorkers;
import cn.dingzhou.employment.worker.Worker;
import cn.dingzhou.employment.worker.Workers;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters who took part in courses that are over; how a person's stage was is told by the row, not by attendance day by day. */
@ApplicationScoped
class ParticipationImport implements ImportTarget<PastParticipation> {

    private static final FieldError UNKNOWN_COURSE = new FieldError(
            "/courseNumber", "unknown-course", "辖区内没有该编号的培训班。", "There is no course of this number in your region.");
    private static final FieldError NOT_OVER =
            new FieldError("/courseNumber", "course-not-over", "只能补录已结业的班次。", "Only of a course that has finished.");
    private static final FieldError FULL =
            new FieldError("/courseNumber", "course-full", "该班次名额已满。", "The course has no free place.");

    private final CourseRepository courses;
    private final ParticipationRepository participations;
    private final Workers workers;
    private final Certificates certificates;
    private final TrainingJournal journal;

    ParticipationImport(
            CourseRepository courses,
            ParticipationRepository participations,
            Workers workers,
            Certificates certificates,
            TrainingJournal journal) {
        this.courses = courses;
        this.participations = participations;
        this.workers = workers;
        this.certificates = certificates;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "training-participations";
    }

    @Override
    public Class<?> recordType() {
        return PastParticipation.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<PastParticipation>> rows, Caller caller) {
        List<PastParticipation> told = rows.stream().map(ImportRow::value).toList();
        Map<String, TrainingCourse> known = courses.lockNumbered(
                told.stream().map(PastParticipation::courseNumber).collect(toSet()));
        ListedWorkers named = workers.listed(told);
        List<Reading> readings = told.stream()
                .map(row -> read(row, known.get(row.courseNumber()), named, caller))
                .toList();
        Roll roll = new Roll(participations.among(
                known.values().stream().map(TrainingCourse::id).collect(toSet()),
                readings.stream()
                        .filter(reading -> reading.worker() != null)
                        .flatMap(reading -> Roll.ids(reading.worker()))
                        .collect(toSet())));
        List<TrainingParticipation> begun = new ArrayList<>();
        List<RowOutcome> outcomes = readings.stream()
                .map(reading -> reading.errors().isEmpty()
                        ? enter(reading, roll, caller, begun)
                        : RowOutcome.rejected(reading.errors()))
                .toList();
        // After their certificates, so that each table is written in batches.
        participations.persist(begun);
        Set<UUID> changed = begun.stream().map(TrainingParticipation::courseId).collect(toSet());
        journal.imported(
                List.of(),
                known.values().stream()
                        .filter(course -> changed.contains(course.id()))
                        .toList(),
                begun,
                List.of());
        return outcomes;
    }

    private static Reading read(
            PastParticipation row, @Nullable TrainingCourse course, ListedWorkers named, Caller caller) {
        if (course == null || !caller.mayReach(course.region())) {
            return new Reading(row, null, null, List.of(UNKNOWN_COURSE));
        }
        LocalDate finishedOn = course.finishedOn();
        if (finishedOn == null) {
            return new Reading(row, null, null, List.of(NOT_OVER));
        }
        Findings findings = new Findings();
        row.facts().check(course.plan(), finishedOn, findings);
        try {
            LocalDate firstDay = course.plan().startsOn();
            KnownWorker known = named.find(row, firstDay);
            if (!caller.mayReach(known.worker().village())) {
                throw new InvalidInputException(ListedWorkers.unknown(row));
            }
            Admission.objectionThen(row.personPointer(), known, firstDay).ifPresent(findings::add);
            return new Reading(row, course, known.worker(), findings.errors());
        } catch (InvalidInputException nobody) {
            nobody.errors().forEach(findings::add);
            return new Reading(row, null, null, findings.errors());
        }
    }

    private RowOutcome enter(Reading reading, Roll roll, Caller caller, List<TrainingParticipation> begun) {
        TrainingCourse course = Objects.requireNonNull(reading.course());
        Worker worker = Objects.requireNonNull(reading.worker());
        PastFacts facts = reading.row().facts();
        TrainingParticipation before = roll.find(course, worker);
        if (before != null) {
            return before.isSame(facts)
                    ? RowOutcome.unchanged()
                    : RowOutcome.rejected(new FieldError(
                            reading.row().personPointer(),
                            "already-enrolled",
                            "该人已在此班次中，内容不同。",
                            "This person is in the course already, with other facts."));
        }
        if (!course.hasFreePlace()) {
            return RowOutcome.rejected(FULL);
        }
        TrainingParticipation entered =
                TrainingParticipation.past(course, worker, facts, caller.subject(), certificates::issue);
        begun.add(entered);
        roll.add(entered);
        return RowOutcome.created("training-participations/" + entered.id());
    }

    /** What a row comes to; course and worker are known where nothing is wrong. */
    private record Reading(
            PastParticipation row, @Nullable TrainingCourse course, @Nullable Worker worker, List<FieldError> errors) {}
}
