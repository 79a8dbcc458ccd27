package cn.dingzhou.household.education.tutoring;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.TutorPairingRecorded;
import cn.dingzhou.events.TutorPairingState;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A pupil whom a teacher looks after (结对帮扶教师). */
@Entity
class TutorPairing extends Entry<TutorPairingFacts> {

    @Embedded
    private TutorPairingFacts facts;

    protected TutorPairing() {}

    TutorPairing(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public TutorPairingFacts facts() {
        return facts;
    }

    @Override
    protected void restate(TutorPairingFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new TutorPairingRecorded(
                new TutorPairingState(id(), version(), region(), householdId(), memberId(), facts.on(), facts.until()));
    }
}
