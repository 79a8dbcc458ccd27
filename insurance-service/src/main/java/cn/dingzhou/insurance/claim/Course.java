package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a claim is, by when it must be further, and every step that brought it there. */
@Embeddable
class Course {

    @Enumerated(EnumType.STRING)
    private ClaimStage stage;

    private int round;

    @Nullable
    private LocalDate dueOn;

    @Nullable
    private LocalDate noticePostedOn;

    @Nullable
    private LocalDate noticeEndsOn;

    @Nullable
    private LocalDate approvedOn;

    @Nullable
    private LocalDate paidOn;

    @Nullable
    private LocalDate endedOn;

    @ElementCollection
    @CollectionTable(name = "claim_step", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    protected Course() {}

    static Course begin(LocalDate dueOn) {
        Course course = new Course();
        course.round = 1;
        course.stage = ClaimStage.REPORTED;
        course.dueOn = dueOn;
        return course;
    }

    void advance(ClaimStage next, @Nullable LocalDate due) {
        stage = next;
        dueOn = due;
    }

    void post(PostNotice notice) {
        noticePostedOn = notice.on();
        noticeEndsOn = notice.lastDay();
        advance(ClaimStage.ON_NOTICE, dueOn);
    }

    /** Another survey follows. */
    void sendBack(LocalDate due) {
        advance(ClaimStage.REPORTED, due);
        round++;
        noticePostedOn = null;
        noticeEndsOn = null;
    }

    void approve(LocalDate on, LocalDate due) {
        approvedOn = on;
        advance(ClaimStage.APPROVED, due);
    }

    void pay(LocalDate on) {
        paidOn = on;
        end(ClaimStage.PAID, on);
    }

    void takeBack(LocalDate due) {
        paidOn = null;
        endedOn = null;
        advance(ClaimStage.PAYMENT_RETURNED, due);
    }

    /** What was promised is promised no more. */
    void refuse(LocalDate on) {
        approvedOn = null;
        end(ClaimStage.REJECTED, on);
    }

    void end(ClaimStage how, LocalDate on) {
        advance(how, null);
        endedOn = on;
    }

    void take(Step step) {
        steps.add(step);
    }

    void require(ClaimStage... expected) {
        if (!List.of(expected).contains(stage)) {
            throw new ConflictException(
                    stage.isEnd() ? "claim-ended" : "stage-differs",
                    Text.of(
                            "该案件现处于 %s 阶段，不能办理此步。".formatted(stage),
                            "The claim is at %s; this step is not next.".formatted(stage)));
        }
    }

    void requireOnNotice(LocalDate day) {
        if (day.isBefore(noticePostedOn) || day.isAfter(noticeEndsOn)) {
            throw new ConflictException(
                    "notice-over",
                    Text.of(
                            "公示期为 %s 至 %s，期外异议不受理。".formatted(noticePostedOn, noticeEndsOn),
                            "The notice was up from %s to %s; an objection belongs into that time."
                                    .formatted(noticePostedOn, noticeEndsOn)));
        }
    }

    void requireNoticeOver(LocalDate day) {
        if (!day.isAfter(noticeEndsOn)) {
            throw new ConflictException(
                    "notice-running",
                    Text.of(
                            "公示至 %s，期满后方可核准。".formatted(noticeEndsOn),
                            "The notice is up until %s; approve it after that.".formatted(noticeEndsOn)));
        }
    }

    /** Of the step that was taken last; payees are named beside the course of things. */
    LocalDate lastDay() {
        return steps.stream()
                .filter(step -> step.kind() != StepKind.PAYEE)
                .map(Step::takenOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** Whoever surveyed a claim, in any round, does not decide it. */
    void requireNotSurveyor(Taking taking) {
        boolean surveyed = steps.stream()
                .anyMatch(
                        step -> step.kind() == StepKind.SURVEY && step.takenBy().equals(taking.person()));
        if (surveyed) {
            throw new ConflictException(
                    "same-person",
                    Text.of("查勘人不能核定自己查勘的案件，须由其他人办理。", "Who surveyed it does not decide it; another person must."));
        }
    }

    /** The code that the last step gives, as for a rejection. */
    @Nullable
    String lastReason() {
        return lastStep().reason();
    }

    Step lastStep() {
        return steps.get(steps.size() - 1);
    }

    ClaimStage stage() {
        return stage;
    }

    int round() {
        return round;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
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
    LocalDate approvedOn() {
        return approvedOn;
    }

    @Nullable
    LocalDate paidOn() {
        return paidOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
