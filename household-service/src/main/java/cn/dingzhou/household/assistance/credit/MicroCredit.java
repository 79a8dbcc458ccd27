package cn.dingzhou.household.assistance.credit;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.MicroCreditRecorded;
import cn.dingzhou.events.MicroCreditState;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A small loan to a household (小额信贷). */
@Entity
class MicroCredit extends Entry<MicroCreditFacts> {

    @Embedded
    private MicroCreditFacts facts;

    protected MicroCredit() {}

    MicroCredit(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public MicroCreditFacts facts() {
        return facts;
    }

    @Override
    protected void restate(MicroCreditFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new MicroCreditRecorded(new MicroCreditState(
                id(),
                version(),
                region(),
                householdId(),
                facts.on(),
                Money.fen(facts.amount()),
                facts.termMonths(),
                facts.repaidOn(),
                facts.interestSubsidised()));
    }
}
