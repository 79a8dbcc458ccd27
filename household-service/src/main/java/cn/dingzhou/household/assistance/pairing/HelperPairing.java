package cn.dingzhou.household.assistance.pairing;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.HelperPairingRecorded;
import cn.dingzhou.events.HelperPairingState;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A household and somebody of an office who helps it (帮扶责任人). */
@Entity
class HelperPairing extends Entry<HelperFacts> {

    @Embedded
    private HelperTerms facts;

    protected HelperPairing() {}

    HelperPairing(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public HelperFacts facts() {
        return facts.facts();
    }

    @Override
    protected void restate(HelperFacts told) {
        facts = told.terms();
    }

    @Override
    public Event announcement() {
        return new HelperPairingRecorded(
                new HelperPairingState(id(), version(), region(), householdId(), facts.on(), facts.until()));
    }
}
