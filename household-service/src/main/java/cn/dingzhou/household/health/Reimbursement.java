package cn.dingzhou.household.health;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.ReimbursementRecorded;
import cn.dingzhou.events.ReimbursementState;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;

/** A member's treatment that was reimbursed (医疗费用报销). */
@Entity
class Reimbursement extends Entry<ReimbursementFacts> {

    @Embedded
    private ReimbursementFacts facts;

    protected Reimbursement() {}

    Reimbursement(String reference, Subject subject) {
        super(reference, subject);
    }

    UUID household() {
        return Objects.requireNonNull(householdId());
    }

    @Override
    public ReimbursementFacts facts() {
        return facts;
    }

    @Override
    protected void restate(ReimbursementFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new ReimbursementRecorded(new ReimbursementState(
                id(),
                version(),
                region(),
                household(),
                facts.on(),
                Money.fen(facts.totalCost()),
                Money.fen(facts.compliantCost()),
                Money.fen(facts.reimbursed())));
    }
}
