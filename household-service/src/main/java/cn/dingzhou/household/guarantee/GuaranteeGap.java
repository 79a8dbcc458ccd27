package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.Guarantee;
import cn.dingzhou.events.GuaranteeGapChanged;
import cn.dingzhou.events.GuaranteeGapState;
import cn.dingzhou.events.GuaranteeGapState.OpenTime;
import cn.dingzhou.household.entry.Filed;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A guarantee that a household was found without, through all the times it was (问题). */
@Entity
class GuaranteeGap extends Filed {

    /** Days to resolve what nobody is assigned to yet. */
    private static final int FIRST_TERM = 30;

    @Enumerated(EnumType.STRING)
    private Guarantee guarantee;

    @Enumerated(EnumType.STRING)
    private GapStage stage;

    private LocalDate openedOn;
    private LocalDate dueOn;

    @Nullable
    private String office;

    @Nullable
    private LocalDate verifiedOn;

    @ElementCollection
    @CollectionTable(name = "gap_step", joinColumns = @JoinColumn(name = "gap_id"))
    @OrderColumn(name = "position")
    private List<GapStep> steps = new ArrayList<>();

    protected GuaranteeGap() {}

    /** One that nothing is told of yet. */
    GuaranteeGap(Subject subject, Guarantee guarantee) {
        super(subject);
        this.guarantee = guarantee;
    }

    /** Found for the first time. */
    GuaranteeGap(Subject subject, Guarantee guarantee, Finding found) {
        this(subject, guarantee);
        open(GapStep.Kind.OPENED, found);
    }

    /**
     * When it was found and what was seen.
     *
     * @param seen in words, without names
     */
    record Finding(LocalDate on, @Nullable String seen, Taking by) {}

    /** Found once more; one that is open already stays as it is, as does one verified after that day. */
    boolean findAgain(Finding found) {
        if (verifiedOn == null || found.on().isBefore(verifiedOn)) {
            return false;
        }
        open(GapStep.Kind.REOPENED, found);
        return true;
    }

    /** A time of the past is told of it, be it before or after what is known; it may be rejected. */
    RowOutcome recall(GapTime told, Instant now) {
        GapHistory history = new GapHistory(steps);
        RowOutcome outcome = history.take(told, "guarantee-gaps/" + id());
        if (outcome.isWrite()) {
            steps.clear();
            steps.addAll(history.steps());
            if (history.last().equals(told)) {
                open(told.openedOn());
                stage = told.stage();
                verifiedOn = told.verifiedOn();
            }
            touch(now);
        }
        return outcome;
    }

    void assign(AssignGap assignment, Taking by) {
        require(GapStage.OPEN, GapStage.ASSIGNED);
        if (assignment.dueOn().isBefore(assignment.on())) {
            throw new InvalidInputException(
                    new FieldError("/dueOn", "before-assignment", "期限早于交办日期。", "The term ends before it begins."));
        }
        take(GapStep.Kind.ASSIGNED, assignment.on(), assignment.office(), by);
        stage = GapStage.ASSIGNED;
        office = assignment.office();
        dueOn = assignment.dueOn();
    }

    void resolve(ResolveGap resolution, Taking by) {
        require(GapStage.ASSIGNED);
        take(GapStep.Kind.RESOLVED, resolution.on(), resolution.done(), by);
        stage = GapStage.RESOLVED;
    }

    void verify(VerifyGap verification, Taking by) {
        require(GapStage.RESOLVED);
        if (steps.get(steps.size() - 1).takenBy().equals(by.person())) {
            throw new ConflictException(
                    "same-person",
                    Text.of("整改人不能核实自己的整改。", "Who resolved it does not verify it; another person must."));
        }
        boolean met = verification.met();
        take(met ? GapStep.Kind.VERIFIED : GapStep.Kind.NOT_MET, verification.on(), verification.seen(), by);
        stage = met ? GapStage.VERIFIED : GapStage.ASSIGNED;
        verifiedOn = met ? verification.on() : null;
    }

    boolean isOpen() {
        return verifiedOn == null;
    }

    Guarantee guarantee() {
        return guarantee;
    }

    GapView view(LocalDate today) {
        return new GapView(
                id(),
                Objects.requireNonNull(householdId()),
                region(),
                guarantee,
                stage,
                openedOn,
                dueOn,
                isOpen() && today.isAfter(dueOn),
                office,
                verifiedOn,
                List.copyOf(steps));
    }

    @Override
    protected boolean isUnfinished() {
        return isOpen();
    }

    @Override
    public Event announcement() {
        List<OpenTime> times = GapTime.of(steps).stream().map(GapTime::state).toList();
        return new GuaranteeGapChanged(new GuaranteeGapState(
                id(), version(), region(), Objects.requireNonNull(householdId()), guarantee, times));
    }

    private void open(GapStep.Kind kind, Finding found) {
        take(kind, found.on(), found.seen(), found.by());
        open(found.on());
    }

    private void open(LocalDate on) {
        stage = GapStage.OPEN;
        openedOn = on;
        dueOn = on.plusDays(FIRST_TERM);
        office = null;
        verifiedOn = null;
    }

    private void take(GapStep.Kind kind, LocalDate on, @Nullable String note, Taking by) {
        LocalDate last =
                steps.isEmpty() ? LocalDate.MIN : steps.get(steps.size() - 1).takenOn();
        by.checkDay("/on", on, last);
        steps.add(new GapStep(kind, on, by.person(), by.at(), note, false));
        touch(by.at());
    }

    private void require(GapStage... expected) {
        if (!List.of(expected).contains(stage)) {
            throw new ConflictException(
                    "stage-differs",
                    Text.of(
                            "该问题现为 %s，不能办理此步。".formatted(stage),
                            "The gap is %s; this step is not next.".formatted(stage)));
        }
    }
}
