package cn.dingzhou.household.education.dropout;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.PersuasionVisitRecorded;
import cn.dingzhou.events.PersuasionVisitState;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A visit to persuade a child to go back to school (劝返). */
@Entity
class PersuasionVisit extends Entry<PersuasionVisitFacts> {

    @Embedded
    private PersuasionVisitFacts facts;

    protected PersuasionVisit() {}

    PersuasionVisit(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public PersuasionVisitFacts facts() {
        return facts;
    }

    @Override
    protected void restate(PersuasionVisitFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new PersuasionVisitRecorded(
                new PersuasionVisitState(id(), version(), region(), householdId(), memberId(), facts.on()));
    }
}
