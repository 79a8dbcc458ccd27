package cn.dingzhou.employment.placement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import cn.dingzhou.employment.placement.ImportPlacement.ImportedVisit;
import cn.dingzhou.employment.worker.KnownWorker;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a part of a file makes of the placements that are known; nothing is written here. */
final class ImportedPlacements {

    private final Map<String, KnownFair> fairs;
    private final Map<UUID, List<Placement>> jobsOf;
    private final Taking by;
    private final LocalDate today;
    private final List<Placement> begun = new ArrayList<>();
    private final List<Placement> changed = new ArrayList<>();
    private final Set<Placement> visited = new LinkedHashSet<>();

    ImportedPlacements(Map<String, KnownFair> fairs, Collection<Placement> jobs, Taking by, LocalDate today) {
        this.fairs = fairs;
        this.jobsOf = jobs.stream().collect(groupingBy(job -> job.worker().person(), toCollection(ArrayList::new)));
        this.by = by;
        this.today = today;
    }

    List<Placement> begun() {
        return begun;
    }

    List<Placement> changed() {
        return changed;
    }

    /** Of which nothing is otherwise but that visits were made. */
    Set<Placement> visited() {
        return visited;
    }

    RowOutcome begin(ImportPlacement row, KnownWorker who) {
        Findings findings = new Findings();
        KnownFair fair = fair(row, findings);
        StartRules.check(who, row.startedOn(), row.endedOn(), today, findings);
        List<Placement> others = jobsOf.computeIfAbsent(who.worker().person(), person -> new ArrayList<>());
        StartRules.clash(others, row.employer(), row.startedOn(), row.endedOn()).ifPresent(findings::add);
        Origin origin = new Origin(row.channel(), null, null, fair == null ? null : fair.id(), null);
        Job job = new Job(row.employer(), row.workRegion(), row.startedOn());
        Placement placement = new Placement(who, origin, job, row.monthlyWage(), by).under(row.reference());
        goOn(placement, row, findings);
        if (!findings.isEmpty()) {
            return RowOutcome.rejected(findings.errors());
        }
        begun.add(placement);
        others.add(placement);
        return RowOutcome.created(address(placement));
    }

    /** Visits and an end are added to a placement that is known; nothing else of it is another. */
    RowOutcome goOn(ImportPlacement row, KnownWorker who, Placement known) {
        Findings findings = new Findings();
        KnownFair fair = fair(row, findings);
        if (findings.isEmpty() && !isSame(row, who, fair, known)) {
            findings.add(
                    "/reference",
                    "reference-taken",
                    "已有此编号的另一就业记录；录入有误者请先登记为录入有误，再用新编号。",
                    "Another placement has this reference; if it is wrong, end it as entered in error and use a new one.");
        }
        if (!findings.isEmpty()) {
            return RowOutcome.rejected(findings.errors());
        }
        if (known.isInError()) {
            return RowOutcome.unchanged();
        }
        Progress progress = goOn(known, row, findings);
        if (!findings.isEmpty()) {
            return RowOutcome.rejected(findings.errors());
        }
        switch (progress) {
            case NONE -> {}
            case VISITED -> visited.add(known);
            case CHANGED -> changed.add(known);
        }
        return progress == Progress.NONE ? RowOutcome.unchanged() : RowOutcome.updated(address(known));
    }

    private static String address(Placement placement) {
        return "placements/" + placement.id();
    }

    /** How much a row adds: nothing, visits alone, or what makes the placement another. */
    private enum Progress {
        NONE,
        VISITED,
        CHANGED;

        Progress and(Progress other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    private Progress goOn(Placement placement, ImportPlacement row, Findings findings) {
        Progress progress = Progress.NONE;
        List<ImportedVisit> visits = row.followUps();
        for (int i = 0; i < visits.size(); i++) {
            try {
                progress = progress.and(visit(placement, row, visits.get(i)));
            } catch (DomainException refused) {
                add(refused, "/followUps/" + i, findings);
            }
        }
        try {
            return findings.isEmpty() ? progress.and(end(placement, row)) : progress;
        } catch (DomainException refused) {
            add(refused, "", findings);
            return progress;
        }
    }

    private Progress visit(Placement placement, ImportPlacement row, ImportedVisit told) {
        EnterVisit visit = row.visit(told, !told.atWork() && placement.isRunning());
        if (placement.followUp(told.months()).found(visit)) {
            return Progress.NONE;
        }
        return placement.visit(told.months(), visit, by) ? Progress.CHANGED : Progress.VISITED;
    }

    private Progress end(Placement placement, ImportPlacement row) {
        EndPlacement end = row.end();
        Ending known = placement.ending();
        if (end == null && row.endedOn() != null) {
            throw new DomainException(
                    400,
                    "invalid-input",
                    Text.of("缺少离岗原因。", "The reason is missing."),
                    new FieldError("/endReason", "reason-missing", "有离岗日期须填原因。", "Say why the job ended."));
        }
        if (end == null || (known != null && isSame(end, known))) {
            return Progress.NONE;
        }
        placement.end(end, by);
        return Progress.CHANGED;
    }

    private @Nullable KnownFair fair(ImportPlacement row, Findings findings) {
        KnownFair fair = row.fair() == null ? null : fairs.get(row.fair());
        if (row.fair() != null && fair == null) {
            findings.add("/fair", "unknown-fair", "没有此编号的招聘会。", "There is no fair of this number.");
        } else {
            StartRules.checkFair(row.channel(), fair, row.startedOn(), "/fair", findings);
        }
        return fair;
    }

    private static boolean isSame(EndPlacement end, Ending known) {
        return end.reason() == known.reason() && (end.isError() || known.on().equals(end.endedOn()));
    }

    private static boolean isSame(ImportPlacement row, KnownWorker who, @Nullable KnownFair fair, Placement known) {
        return who.worker().person().equals(known.worker().person())
                && row.channel() == known.origin().channel()
                && Objects.equals(
                        fair == null ? null : fair.id(), known.origin().fairId())
                && new Job(row.employer(), row.workRegion(), row.startedOn()).equals(known.job())
                && row.monthlyWage().compareTo(known.pay().wages().get(0).monthly()) == 0;
    }

    private static void add(DomainException refused, String pointer, Findings findings) {
        if (refused.errors().isEmpty()) {
            findings.add(new FieldError(pointer.isEmpty() ? "/reference" : pointer, refused.code(), refused.detail()));
        }
        refused.errors()
                .forEach(error -> findings.add(new FieldError(
                        pointer.isEmpty() ? column(error.pointer()) : pointer + error.pointer(),
                        error.code(),
                        error.message())));
    }

    private static String column(String pointer) {
        return pointer.equals("/reason") ? "/endReason" : pointer;
    }
}
