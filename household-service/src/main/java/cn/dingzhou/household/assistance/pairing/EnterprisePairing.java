package cn.dingzhou.household.assistance.pairing;

import cn.dingzhou.events.EnterprisePairingRecorded;
import cn.dingzhou.events.EnterprisePairingState;
import cn.dingzhou.events.Event;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** An enterprise that gives to a village (百企帮百村). */
@Entity
class EnterprisePairing extends Entry<EnterprisePairingFacts> {

    @Embedded
    private EnterprisePairingFacts facts;

    protected EnterprisePairing() {}

    EnterprisePairing(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public EnterprisePairingFacts facts() {
        return facts;
    }

    @Override
    protected void restate(EnterprisePairingFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new EnterprisePairingRecorded(new EnterprisePairingState(
                id(), version(), region(), facts.on(), facts.enterpriseCode(), Money.fen(facts.amount())));
    }
}
