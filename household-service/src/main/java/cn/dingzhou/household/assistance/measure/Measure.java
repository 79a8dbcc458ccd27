package cn.dingzhou.household.assistance.measure;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.MeasureRecorded;
import cn.dingzhou.events.MeasureState;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** Something done to lift a household out of poverty (帮扶措施). */
@Entity
class Measure extends Entry<MeasureFacts> {

    @Embedded
    private MeasureFacts facts;

    protected Measure() {}

    Measure(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public MeasureFacts facts() {
        return facts;
    }

    @Override
    protected void restate(MeasureFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new MeasureRecorded(new MeasureState(
                id(), version(), region(), householdId(), facts.kind(), facts.on(), facts.finishedOn()));
    }
}
