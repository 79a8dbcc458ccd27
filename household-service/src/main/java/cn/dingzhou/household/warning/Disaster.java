package cn.dingzhou.household.warning;

import cn.dingzhou.events.DisasterRecorded;
import cn.dingzhou.events.DisasterState;
import cn.dingzhou.events.Event;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.Objects;

/** A disaster or accident that befell a household (受灾). */
@Entity
class Disaster extends Entry<DisasterFacts> {

    @Embedded
    private DisasterFacts facts;

    protected Disaster() {}

    Disaster(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public DisasterFacts facts() {
        return facts;
    }

    @Override
    protected void restate(DisasterFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new DisasterRecorded(new DisasterState(
                id(), version(), region(), Objects.requireNonNull(householdId()), facts.on(), Money.fen(facts.loss())));
    }
}
