package cn.dingzhou.household.education.admission;

import cn.dingzhou.events.AdmissionRecorded;
import cn.dingzhou.events.AdmissionState;
import cn.dingzhou.events.Event;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A member who was admitted to a university (高考录取). */
@Entity
class Admission extends Entry<AdmissionFacts> {

    @Embedded
    private AdmissionFacts facts;

    protected Admission() {}

    Admission(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public AdmissionFacts facts() {
        return facts;
    }

    @Override
    protected void restate(AdmissionFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new AdmissionRecorded(
                new AdmissionState(id(), version(), region(), householdId(), memberId(), facts.on()));
    }
}
