package cn.dingzhou.household.education.dropout;

import cn.dingzhou.events.DropOutRecorded;
import cn.dingzhou.events.DropOutState;
import cn.dingzhou.events.Event;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A child of compulsory age who left school, until back there or exempted (失学辍学). */
@Entity
class DropOut extends Entry<DropOutFacts> {

    @Embedded
    private DropOutFacts facts;

    protected DropOut() {}

    DropOut(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public DropOutFacts facts() {
        return facts;
    }

    @Override
    protected void restate(DropOutFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new DropOutRecorded(new DropOutState(
                id(), version(), region(), householdId(), memberId(), facts.on(), facts.until(), facts.status()));
    }
}
