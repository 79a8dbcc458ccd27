package cn.dingzhou.household.allowance;

import cn.dingzhou.events.AllowanceGrantRecorded;
import cn.dingzhou.events.AllowanceGrantState;
import cn.dingzhou.events.Event;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** An allowance that was paid to a household (低保、特困资金发放). */
@Entity
class AllowanceGrant extends Entry<AllowanceGrantFacts> {

    @Embedded
    private AllowanceGrantFacts facts;

    protected AllowanceGrant() {}

    AllowanceGrant(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public AllowanceGrantFacts facts() {
        return facts;
    }

    @Override
    protected void restate(AllowanceGrantFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new AllowanceGrantRecorded(new AllowanceGrantState(
                id(),
                version(),
                region(),
                householdId(),
                facts.kind(),
                facts.on(),
                Money.fen(facts.amount()),
                facts.persons()));
    }
}
