package cn.dingzhou.household.health;

import cn.dingzhou.events.ChronicCardRecorded;
import cn.dingzhou.events.ChronicCardState;
import cn.dingzhou.events.Event;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** The card by which a chronically ill member gets outpatient care reimbursed (慢性病卡). */
@Entity
class ChronicCard extends Entry<ChronicCardFacts> {

    @Embedded
    private ChronicCardFacts facts;

    protected ChronicCard() {}

    ChronicCard(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public ChronicCardFacts facts() {
        return facts;
    }

    @Override
    protected void restate(ChronicCardFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new ChronicCardRecorded(
                new ChronicCardState(id(), version(), region(), householdId(), facts.on(), facts.until()));
    }
}
