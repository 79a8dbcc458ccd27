package cn.dingzhou.household.assistance.cooperative;

import cn.dingzhou.events.CooperativeLinkRecorded;
import cn.dingzhou.events.CooperativeLinkState;
import cn.dingzhou.events.Event;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A household that a cooperative takes along (带动户). */
@Entity
class CooperativeLink extends Entry<CooperativeLinkFacts> {

    @Embedded
    private CooperativeLinkFacts facts;

    protected CooperativeLink() {}

    CooperativeLink(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public CooperativeLinkFacts facts() {
        return facts;
    }

    @Override
    protected void restate(CooperativeLinkFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new CooperativeLinkRecorded(
                new CooperativeLinkState(id(), version(), region(), householdId(), facts.on(), facts.until()));
    }
}
