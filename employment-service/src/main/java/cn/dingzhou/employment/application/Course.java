package cn.dingzhou.employment.application;

import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an application is, and every step that brought it there. */
@Embeddable
class Course {

    @Enumerated(EnumType.STRING)
    private ApplicationStage stage = ApplicationStage.APPLIED;

    private LocalDate appliedOn;

    @Nullable
    private LocalDate interviewOn;

    @Nullable
    private LocalDate offeredOn;

    @Nullable
    private LocalDate decidedOn;

    /** Something of it changed, be it in another table. */
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "application_step", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    protected Course() {}

    static Course begin(Entry entry) {
        entry.by().checkDay("/on", entry.on(), LocalDate.MIN);
        Course course = new Course();
        course.appliedOn = entry.on();
        course.enter(StepKind.APPLICATION, entry);
        return course;
    }

    void advance(ApplicationStage next, StepKind kind, Entry entry) {
        entry.by().checkDay("/on", entry.on(), lastStep().takenOn());
        stage = next;
        switch (kind) {
            case INTERVIEW -> interviewOn = entry.on();
            case OFFER -> offeredOn = entry.on();
            case ACCEPTANCE, DECLINE, WITHDRAWAL, REFUSAL -> decidedOn = entry.on();
            case APPLICATION, INVITATION -> {}
        }
        enter(kind, entry);
    }

    void expectInterview(LocalDate on) {
        interviewOn = on;
    }

    void require(ApplicationStage... expected) {
        if (!List.of(expected).contains(stage)) {
            throw new ConflictException(
                    stage.isEnd() ? "application-ended" : "stage-differs",
                    Text.of(
                            "该应聘现处于 %s 阶段，不能办理此步。".formatted(stage),
                            "The application is at %s; this step is not next.".formatted(stage)));
        }
    }

    private void enter(StepKind kind, Entry entry) {
        Step step = entry.step(kind);
        steps.add(step);
        changedAt = step.enteredAt();
    }

    ApplicationStage stage() {
        return stage;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    @Nullable
    LocalDate interviewOn() {
        return interviewOn;
    }

    @Nullable
    LocalDate offeredOn() {
        return offeredOn;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Steps are entered in the order they were taken. */
    Step lastStep() {
        return steps.get(steps.size() - 1);
    }
}
