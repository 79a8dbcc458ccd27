package cn.dingzhou.household.procedure;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.ProcedureAdvanced;
import cn.dingzhou.events.ProcedureEnded;
import cn.dingzhou.events.ProcedureStage;
import cn.dingzhou.events.ProcedureState;
import cn.dingzhou.events.ProcedureSubmitted;
import cn.dingzhou.household.calendar.WorkingDays;
import cn.dingzhou.household.entry.Filed;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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

/** How one thing is decided of a household: every step by another person, back to the village when somebody objects. */
@Entity
class Procedure extends Filed {

    /** Working days from submission to decision. */
    private static final int TERM = 20;

    @Embedded
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    private ProcedureStage stage;

    private int round;
    private LocalDate submittedOn;
    private LocalDate dueOn;
    private String submittedBy;
    private String reason;

    @Nullable
    private LocalDate noticePostedOn;

    @Nullable
    private LocalDate noticeEndsOn;

    @Nullable
    private LocalDate endedOn;

    @ElementCollection
    @CollectionTable(name = "procedure_step", joinColumns = @JoinColumn(name = "procedure_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    protected Procedure() {}

    /** A procedure about something that can be decided of the household. */
    Procedure(Subject subject, SubmitProcedure request, WorkingDays days, Taking by) {
        super(subject);
        by.checkDay("/submittedOn", request.submittedOn(), LocalDate.MIN);
        proposal = request.proposal();
        stage = ProcedureStage.VILLAGE_REVIEW;
        round = 1;
        submittedOn = request.submittedOn();
        dueOn = days.after(submittedOn, TERM);
        submittedBy = by.person();
        reason = request.reason();
        touch(by.at());
    }

    /** The village's representatives voted; when they do not agree it ends. */
    void review(TakeReview review, Taking by) {
        require(ProcedureStage.VILLAGE_REVIEW);
        requireAnother(by);
        take(review.step(round, by), by, ProcedureStage.NOTICE);
    }

    void post(PostNotice notice, Taking by) {
        require(ProcedureStage.NOTICE);
        requireAnother(by);
        take(notice.step(round, by), by, ProcedureStage.TOWNSHIP_CHECK);
        noticePostedOn = notice.on();
        noticeEndsOn = notice.lastDay();
    }

    /** Somebody objected while the notice was up, though it may be entered later: the village reviews it again. */
    void object(TakeStep objection, Taking by) {
        require(ProcedureStage.TOWNSHIP_CHECK, ProcedureStage.CITY_DECISION);
        if (objection.on().isBefore(noticePostedOn) || objection.on().isAfter(noticeEndsOn)) {
            throw new ConflictException(
                    "notice-over",
                    Text.of(
                            "公示期为 %s 至 %s，期外异议不受理，请按信访渠道反映。".formatted(noticePostedOn, noticeEndsOn),
                            "The notice was up from %s to %s; an objection belongs into that time."
                                    .formatted(noticePostedOn, noticeEndsOn)));
        }
        by.checkDay("/on", objection.on(), noticePostedOn);
        steps.add(objection.step(round, StepKind.OBJECTION, StepOutcome.SENT_BACK, by));
        sendBack();
        touch(by.at());
    }

    void check(TakeDecision decision, Taking by) {
        require(ProcedureStage.TOWNSHIP_CHECK);
        requireAnother(by);
        if (!decision.on().isAfter(noticeEndsOn)) {
            throw new ConflictException(
                    "notice-running",
                    Text.of(
                            "公示至 %s，期满后方可审核。".formatted(noticeEndsOn),
                            "The notice is up until %s; check it after that.".formatted(noticeEndsOn)));
        }
        take(decision.step(round, StepKind.TOWNSHIP_CHECK, by), by, ProcedureStage.CITY_DECISION);
    }

    /** The city decides; what it approves takes effect on that day. */
    void decide(TakeDecision decision, Taking by) {
        require(ProcedureStage.CITY_DECISION);
        requireAnother(by);
        take(decision.step(round, StepKind.CITY_DECISION, by), by, ProcedureStage.APPROVED);
    }

    void withdraw(TakeStep withdrawal, Taking by) {
        requireRunning();
        by.checkDay("/on", withdrawal.on(), lastDay());
        steps.add(withdrawal.step(round, StepKind.WITHDRAWAL, StepOutcome.REJECTED, by));
        end(ProcedureStage.WITHDRAWN, withdrawal.on());
        touch(by.at());
    }

    /**
     * The calendar says otherwise now.
     *
     * @return whether it is due on another day
     */
    boolean reckon(WorkingDays days, Instant now) {
        LocalDate due = days.after(submittedOn, TERM);
        if (due.equals(dueOn)) {
            return false;
        }
        dueOn = due;
        touch(now);
        return true;
    }

    Proposal proposal() {
        return proposal;
    }

    ProcedureStage stage() {
        return stage;
    }

    int round() {
        return round;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    /** The last day on which it is decided in time. */
    LocalDate dueOn() {
        return dueOn;
    }

    String reason() {
        return reason;
    }

    @Nullable
    LocalDate noticePostedOn() {
        return noticePostedOn;
    }

    @Nullable
    LocalDate noticeEndsOn() {
        return noticeEndsOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    @Override
    protected boolean isUnfinished() {
        return !stage.isEnd();
    }

    @Override
    public Event announcement() {
        ProcedureState state = new ProcedureState(
                id(),
                version(),
                region(),
                Objects.requireNonNull(householdId()),
                proposal.kind(),
                stage,
                round,
                submittedOn,
                endedOn,
                dueOn);
        if (stage.isEnd()) {
            return new ProcedureEnded(state);
        }
        return steps.isEmpty() ? new ProcedureSubmitted(state) : new ProcedureAdvanced(state);
    }

    private void take(Step step, Taking by, ProcedureStage next) {
        by.checkDay("/on", step.takenOn(), lastDay());
        steps.add(step);
        switch (step.outcome()) {
            case PASSED -> {
                if (next.isEnd()) {
                    end(next, step.takenOn());
                } else {
                    stage = next;
                }
            }
            case SENT_BACK -> sendBack();
            case REJECTED -> end(ProcedureStage.REJECTED, step.takenOn());
        }
        touch(by.at());
    }

    private void sendBack() {
        stage = ProcedureStage.VILLAGE_REVIEW;
        round++;
        noticePostedOn = null;
        noticeEndsOn = null;
    }

    private void end(ProcedureStage how, LocalDate on) {
        stage = how;
        endedOn = on;
    }

    private LocalDate lastDay() {
        return steps.isEmpty() ? submittedOn : steps.get(steps.size() - 1).takenOn();
    }

    private void requireRunning() {
        if (stage.isEnd()) {
            throw new ConflictException(
                    "procedure-ended",
                    Text.of("程序已结束，不能再办理。", "The procedure has ended; nothing more can be done in it."));
        }
    }

    private void require(ProcedureStage... expected) {
        requireRunning();
        if (!List.of(expected).contains(stage)) {
            throw new ConflictException(
                    "stage-differs",
                    Text.of(
                            "该程序现处于 %s 阶段，不能办理此步。".formatted(stage),
                            "The procedure is at %s; this step is not next.".formatted(stage)));
        }
    }

    /** Nobody takes two steps of a round, nor one of what they submitted. */
    private void requireAnother(Taking by) {
        boolean took = steps.stream()
                .anyMatch(step -> step.round() == round && step.takenBy().equals(by.person()));
        if (took || submittedBy.equals(by.person())) {
            throw new ConflictException(
                    "same-person",
                    Text.of(
                            "您已提交或办理过本轮的一步，须由其他人办理。",
                            "You submitted it or took a step of this round; another person must do this one."));
        }
    }
}
