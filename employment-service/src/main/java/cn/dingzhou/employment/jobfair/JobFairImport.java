package cn.dingzhou.employment.jobfair;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.JobFairChanged;
import cn.dingzhou.events.JobFairPlanned;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans the fairs of a file. */
@ApplicationScoped
class JobFairImport implements ImportTarget<PlanJobFair> {

    private static final FieldError OUT_OF_SCOPE =
            new FieldError("/region", "not-found", "没有这个地区，或不在您的辖区内。", "There is no such region in your region.");

    private static final FieldError TAKEN = new FieldError(
            "/number", "job-fair-exists", "该编号属于辖区外的招聘会。", "A fair outside your region has this number.");

    private final JobFairRepository fairs;
    private final JobFairCalendar calendar;
    private final Outbox outbox;

    JobFairImport(JobFairRepository fairs, JobFairCalendar calendar, Outbox outbox) {
        this.fairs = fairs;
        this.calendar = calendar;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "job-fairs";
    }

    @Override
    public Class<?> recordType() {
        return PlanJobFair.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<PlanJobFair>> rows, Caller caller) {
        List<PlanJobFair> requests = rows.stream().map(ImportRow::value).toList();
        Map<String, JobFair> known = fairs
                .numbered(requests.stream().map(PlanJobFair::number).toList())
                .stream()
                .collect(Collectors.toMap(JobFair::number, Function.identity()));
        List<Supplier<Event>> events = new ArrayList<>();
        List<RowOutcome> outcomes = requests.stream()
                .map(request -> apply(request, known.get(request.number()), caller, events))
                .toList();
        fairs.flush();
        outbox.publishAll(events.stream().map(Supplier::get).toList());
        return outcomes;
    }

    /** The events are made after the flush, which sets the versions. */
    private RowOutcome apply(
            PlanJobFair request, @Nullable JobFair known, Caller caller, List<Supplier<Event>> events) {
        if (!caller.mayReach(request.region())) {
            return RowOutcome.rejected(OUT_OF_SCOPE);
        }
        if (known != null && !caller.mayReach(known.plan().region())) {
            return RowOutcome.rejected(TAKEN);
        }
        try {
            if (known == null) {
                JobFair planned = JobFair.plan(request);
                fairs.persist(planned);
                events.add(() -> new JobFairPlanned(planned.state()));
                return RowOutcome.created(address(planned));
            }
            KnownFair before = known.known();
            if (!known.change(request)) {
                return RowOutcome.unchanged();
            }
            events.add(() -> new JobFairChanged(known.state()));
            calendar.tellIfMoved(before, known);
            return RowOutcome.updated(address(known));
        } catch (InvalidInputException invalid) {
            return RowOutcome.rejected(invalid.errors());
        }
    }

    private static String address(JobFair fair) {
        return "job-fairs/" + fair.id();
    }
}
