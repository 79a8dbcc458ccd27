package cn.dingzhou.household.assistance.cooperative;

import cn.dingzhou.events.CooperativeRecorded;
import cn.dingzhou.events.CooperativeState;
import cn.dingzhou.events.Event;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A farmers' cooperative (合作社). */
@Entity
class Cooperative extends Entry<CooperativeFacts> {

    @Embedded
    private CooperativeFacts facts;

    protected Cooperative() {}

    Cooperative(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public CooperativeFacts facts() {
        return facts;
    }

    @Override
    protected void restate(CooperativeFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new CooperativeRecorded(new CooperativeState(id(), version(), region(), facts.on()));
    }
}
