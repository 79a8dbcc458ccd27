package cn.dingzhou.household.housing;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.RenovationRecorded;
import cn.dingzhou.events.RenovationStage;
import cn.dingzhou.events.RenovationState;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.household.household.Origin;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The renovation of a dangerous house (危房改造), from the application to the paid subsidy. */
@Entity
class Renovation extends Entry<RenovationFacts> {

    private static final Set<RenovationStage> DECISIONS = Set.of(
            RenovationStage.APPROVED, RenovationStage.REJECTED, RenovationStage.ACCEPTED, RenovationStage.SUBSIDY_PAID);

    @Embedded
    private RenovationFacts facts;

    /** On the day of completion. */
    private boolean registeredPoor;

    /** Who brought it with a file, absent if it was applied for here. */
    @Nullable
    private String importedBy;

    /** The caller who entered each step; nobody for what was imported. */
    @ElementCollection
    @CollectionTable(name = "renovation_step", joinColumns = @JoinColumn(name = "renovation_id"))
    @MapKeyColumn(name = "stage")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "entered_by")
    private Map<RenovationStage, String> enteredBy = new EnumMap<>(RenovationStage.class);

    protected Renovation() {}

    Renovation(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public RenovationFacts facts() {
        return facts;
    }

    Map<RenovationStage, String> enteredBy() {
        return enteredBy.isEmpty() ? Map.of() : new EnumMap<>(enteredBy);
    }

    @Nullable
    String importedBy() {
        return importedBy;
    }

    Origin origin() {
        return importedBy == null ? Origin.REGISTERED : Origin.IMPORTED;
    }

    void importedBy(String person) {
        importedBy = person;
    }

    void appliedForBy(String person) {
        enteredBy.put(RenovationStage.APPLIED, person);
    }

    /**
     * What is told of it after a step.
     *
     * @throws ConflictException if the present stage, or who decides, does not allow it
     * @throws InvalidInputException if the day cannot be
     */
    RenovationFacts take(Step step, String person, LocalDate today) {
        Course.require(facts.stage(), step.to());
        if (DECISIONS.contains(step.to()) && isApplicant(person)) {
            throw new ConflictException(
                    "own-application",
                    Text.of(
                            "本人录入或导入的申请须由他人审批、验收和拨付。",
                            "Somebody else decides on what you entered or imported yourself."));
        }
        Findings findings = new Findings();
        if (step.on().isAfter(today)) {
            findings.add("/on", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (step.on().isBefore(facts.lastDay())) {
            findings.add(
                    "/on",
                    "days-out-of-order",
                    "日期早于上一步（%s）。".formatted(facts.lastDay()),
                    "It lies before the step before, %s.".formatted(facts.lastDay()));
        }
        findings.orThrow();
        enteredBy.put(step.to(), person);
        return facts.after(step);
    }

    private boolean isApplicant(String person) {
        return person.equals(enteredBy.get(RenovationStage.APPLIED)) || person.equals(importedBy);
    }

    @Override
    protected void restate(RenovationFacts told) {
        facts = told;
    }

    @Override
    protected void restate(RenovationFacts told, Subject subject) {
        restate(told);
        registeredPoor = Optional.ofNullable(told.completedOn())
                .flatMap(subject.aHousehold()::categoryOn)
                .filter(Category.REGISTERED_POOR::equals)
                .isPresent();
    }

    @Override
    public Event announcement() {
        return new RenovationRecorded(new RenovationState(
                id(),
                version(),
                region(),
                householdId(),
                facts.kind(),
                facts.stage(),
                facts.on(),
                facts.completedOn(),
                facts.acceptedOn(),
                facts.paidOn(),
                facts.subsidy() == null ? 0 : Money.fen(facts.subsidy()),
                registeredPoor));
    }
}
