package cn.dingzhou.household.housing;

import cn.dingzhou.events.DwellingRecorded;
import cn.dingzhou.events.DwellingState;
import cn.dingzhou.events.Event;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A household's house as it was graded on a day (住房); graded anew it is another entry. */
@Entity
class Dwelling extends Entry<DwellingFacts> {

    @Embedded
    private DwellingFacts facts;

    protected Dwelling() {}

    Dwelling(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public DwellingFacts facts() {
        return facts;
    }

    @Override
    protected void restate(DwellingFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new DwellingRecorded(
                new DwellingState(id(), version(), region(), householdId(), facts.on(), facts.grade(), facts.main()));
    }
}
