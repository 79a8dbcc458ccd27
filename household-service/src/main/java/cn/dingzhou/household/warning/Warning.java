package cn.dingzhou.household.warning;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.WarningEnded;
import cn.dingzhou.events.WarningOpened;
import cn.dingzhou.events.WarningState;
import cn.dingzhou.events.WarningState.WarningTime;
import cn.dingzhou.household.entry.Filed;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.ConflictException;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one rule found about one household, through all the times it did (预警). */
@Entity
class Warning extends Filed {

    /** Who opens warnings. */
    static final String SYSTEM = "system";

    private String rule;

    @Enumerated(EnumType.STRING)
    private WarningStage stage;

    /** Whether the rule found it the last time it was asked: what goes and comes again is a relapse. */
    private boolean hits;

    private String reasonZh;
    private String reasonEn;
    private LocalDate openedOn;

    @Nullable
    private UUID visitId;

    @Nullable
    private UUID procedureId;

    @ElementCollection
    @CollectionTable(name = "warning_step", joinColumns = @JoinColumn(name = "warning_id"))
    @OrderColumn(name = "position")
    private List<WarningStep> steps = new ArrayList<>();

    protected Warning() {}

    Warning(Subject subject, String rule, Text reason, LocalDate today, Instant now) {
        super(subject);
        this.rule = rule;
        open(WarningStep.Kind.OPENED, reason, today, now);
    }

    /** The rule found it once more; tells whether that opened it again. */
    boolean hit(Text reason, LocalDate today, Instant now) {
        boolean relapse = stage.isEnd() && !hits;
        hits = true;
        if (relapse) {
            open(WarningStep.Kind.REOPENED, reason, today, now);
        } else if (!stage.isEnd()) {
            reasonZh = reason.zh();
            reasonEn = reason.en();
        }
        return relapse;
    }

    /** The rule does not find it any more; who has it open still looks. */
    void miss() {
        hits = false;
    }

    /** Nobody is left whom it could be about; rules look at people where they live now. */
    void lapse(LocalDate today, Instant now) {
        hits = false;
        stage = WarningStage.DISMISSED;
        take(WarningStep.Kind.DISMISSED, today, new Taking(SYSTEM, now), "户内已无成员 / nobody is left in the household");
    }

    boolean isEnded() {
        return stage.isEnd();
    }

    /** Somebody was there. */
    void check(UUID visit, LocalDate visitedOn, Taking by) {
        require(WarningStage.OPEN, WarningStage.CHECKED);
        if (visitedOn.isBefore(openedOn)) {
            throw new ConflictException(
                    "visited-before",
                    Text.of(
                            "该走访早于预警（%s），请重新入户核查。".formatted(openedOn),
                            "The visit was before the warning of %s; go there again.".formatted(openedOn)));
        }
        visitId = visit;
        stage = WarningStage.CHECKED;
        take(WarningStep.Kind.CHECKED, visitedOn, by, null);
    }

    /** It is so: a procedure to monitor the household began. */
    void confirm(LocalDate on, UUID procedure, Taking by) {
        requireChecked();
        procedureId = procedure;
        stage = WarningStage.CONFIRMED;
        take(WarningStep.Kind.CONFIRMED, on, by, null);
    }

    void dismiss(DismissWarning dismissal, Taking by) {
        requireChecked();
        by.checkDay("/on", dismissal.on(), steps.get(steps.size() - 1).takenOn());
        stage = WarningStage.DISMISSED;
        take(WarningStep.Kind.DISMISSED, dismissal.on(), by, dismissal.reason() + ": " + dismissal.note());
    }

    /** @throws ConflictException if nobody checked it by a visit, or it has ended */
    void requireChecked() {
        require(WarningStage.CHECKED);
    }

    String rule() {
        return rule;
    }

    WarningView view(Text title) {
        return new WarningView(
                id(),
                Objects.requireNonNull(householdId()),
                region(),
                rule,
                title.zh(),
                title.en(),
                stage,
                reasonZh,
                reasonEn,
                openedOn,
                hits,
                visitId,
                procedureId,
                List.copyOf(steps));
    }

    @Override
    public Event announcement() {
        WarningState state =
                new WarningState(id(), version(), region(), Objects.requireNonNull(householdId()), rule, times());
        return stage.isEnd() ? new WarningEnded(state) : new WarningOpened(state);
    }

    private List<WarningTime> times() {
        List<WarningTime> times = new ArrayList<>();
        LocalDate since = null;
        for (WarningStep step : steps) {
            switch (step.kind()) {
                case OPENED, REOPENED -> since = step.takenOn();
                case CONFIRMED, DISMISSED -> {
                    boolean confirmed = step.kind() == WarningStep.Kind.CONFIRMED;
                    times.add(new WarningTime(Objects.requireNonNull(since), step.takenOn(), confirmed));
                    since = null;
                }
                case CHECKED -> {}
            }
        }
        if (since != null) {
            times.add(new WarningTime(since, null, false));
        }
        return times;
    }

    private void open(WarningStep.Kind kind, Text reason, LocalDate today, Instant now) {
        stage = WarningStage.OPEN;
        hits = true;
        reasonZh = reason.zh();
        reasonEn = reason.en();
        openedOn = today;
        visitId = null;
        procedureId = null;
        take(kind, today, new Taking(SYSTEM, now), null);
    }

    private void take(WarningStep.Kind kind, LocalDate on, Taking by, @Nullable String note) {
        steps.add(new WarningStep(kind, on, by.person(), by.at(), note));
        touch(by.at());
    }

    private void require(WarningStage... expected) {
        if (!List.of(expected).contains(stage)) {
            throw new ConflictException(
                    "stage-differs",
                    Text.of(
                            "该预警现为 %s，不能办理此步；须先入户核查再确认或排除。".formatted(stage),
                            "The warning is %s; it is checked by a visit, then confirmed or dismissed."
                                    .formatted(stage)));
        }
    }
}
