package cn.dingzhou.household.health;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.PremiumPaymentRecorded;
import cn.dingzhou.events.PremiumPaymentState;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A member's medical-insurance premium of a year that was paid by others (参保代缴). */
@Entity
class PremiumPayment extends Entry<PremiumPaymentFacts> {

    @Embedded
    private PremiumPaymentFacts facts;

    protected PremiumPayment() {}

    PremiumPayment(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public PremiumPaymentFacts facts() {
        return facts;
    }

    @Override
    protected void restate(PremiumPaymentFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new PremiumPaymentRecorded(new PremiumPaymentState(
                id(),
                version(),
                region(),
                householdId(),
                facts.on(),
                facts.year(),
                Money.fen(facts.amount()),
                Money.fen(facts.ownPaid())));
    }
}
