package cn.dingzhou.employment.training;

import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans the courses of a file, and enters those that are over. */
@ApplicationScoped
class CourseImport implements ImportTarget<PlanCourse> {

    private static final FieldError OUT_OF_SCOPE =
            new FieldError("/region", "not-found", "没有这个地区，或不在您的辖区内。", "There is no such region in your region.");

    private static final FieldError TAKEN = new FieldError(
            "/number", "training-course-exists", "该编号属于辖区外的培训班。", "A course outside your region has this number.");

    private final CourseCalendar calendar;
    private final CourseRepository courses;
    private final TrainingJournal journal;
    private final Clock clock;

    CourseImport(CourseCalendar calendar, CourseRepository courses, TrainingJournal journal, Clock clock) {
        this.calendar = calendar;
        this.courses = courses;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "training-courses";
    }

    @Override
    public Class<?> recordType() {
        return PlanCourse.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<PlanCourse>> rows, Caller caller) {
        List<PlanCourse> requests = rows.stream().map(ImportRow::value).toList();
        Map<String, TrainingCourse> known =
                courses.lockNumbered(requests.stream().map(PlanCourse::number).toList());
        Changes changes = new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Taking by = new Taking(caller.subject(), clock.instant());
        List<RowOutcome> outcomes = requests.stream()
                .map(request -> apply(request, known.get(request.number()), caller, by, changes))
                .toList();
        courses.persist(changes.planned());
        journal.imported(changes.planned(), changes.changed(), List.of(), changes.movedUp());
        journal.tell(changes.movedUp());
        return outcomes;
    }

    private RowOutcome apply(
            PlanCourse request, @Nullable TrainingCourse known, Caller caller, Taking by, Changes changes) {
        if (!caller.mayReach(request.region())) {
            return RowOutcome.rejected(OUT_OF_SCOPE);
        }
        if (known != null && !caller.mayReach(known.region())) {
            return RowOutcome.rejected(TAKEN);
        }
        try {
            if (known == null) {
                TrainingCourse planned = TrainingCourse.plan(request, by);
                changes.planned().add(planned);
                return RowOutcome.created(address(planned));
            }
            Optional<List<TrainingParticipation>> movedUp = calendar.change(known, request);
            if (movedUp.isEmpty()) {
                return RowOutcome.unchanged();
            }
            changes.changed().add(known);
            changes.movedUp().addAll(movedUp.get());
            return RowOutcome.updated(address(known));
        } catch (InvalidInputException invalid) {
            return RowOutcome.rejected(invalid.errors());
        } catch (DomainException refused) {
            return RowOutcome.rejected(new FieldError("/number", refused.code(), refused.detail()));
        }
    }

    private static String address(TrainingCourse course) {
        return "training-courses/" + course.id();
    }

    private record Changes(
            List<TrainingCourse> planned, List<TrainingCourse> changed, List<TrainingParticipation> movedUp) {}
}
