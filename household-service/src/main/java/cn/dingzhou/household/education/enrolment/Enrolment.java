package cn.dingzhou.household.education.enrolment;

import cn.dingzhou.events.EnrolmentRecorded;
import cn.dingzhou.events.EnrolmentState;
import cn.dingzhou.events.Event;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** Where a member is at school in a term (学籍). */
@Entity
class Enrolment extends Entry<EnrolmentFacts> {

    @Embedded
    private EnrolmentFacts facts;

    protected Enrolment() {}

    Enrolment(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public EnrolmentFacts facts() {
        return facts;
    }

    @Override
    protected void restate(EnrolmentFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new EnrolmentRecorded(new EnrolmentState(
                id(),
                version(),
                region(),
                householdId(),
                memberId(),
                facts.on(),
                facts.schoolYear(),
                facts.term(),
                facts.compulsory()));
    }
}
