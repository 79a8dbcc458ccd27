package cn.dingzhou.household.education.aid;

import cn.dingzhou.events.AidGrantRecorded;
import cn.dingzhou.events.AidGrantState;
import cn.dingzhou.events.Event;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** Money a student was granted (学生资助). */
@Entity
class AidGrant extends Entry<AidGrantFacts> {

    @Embedded
    private AidGrantFacts facts;

    protected AidGrant() {}

    AidGrant(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public AidGrantFacts facts() {
        return facts;
    }

    @Override
    protected void restate(AidGrantFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new AidGrantRecorded(new AidGrantState(
                id(),
                version(),
                region(),
                householdId(),
                memberId(),
                facts.on(),
                facts.schoolYear(),
                Money.fen(facts.amount())));
    }
}
