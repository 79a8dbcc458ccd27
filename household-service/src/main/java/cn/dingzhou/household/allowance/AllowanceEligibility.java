package cn.dingzhou.household.allowance;

import cn.dingzhou.events.AllowanceEligibilityRecorded;
import cn.dingzhou.events.AllowanceEligibilityState;
import cn.dingzhou.events.Event;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** That a household may have an allowance, from a day on (低保、特困资格). */
@Entity
class AllowanceEligibility extends Entry<AllowanceEligibilityFacts> {

    @Embedded
    private AllowanceEligibilityFacts facts;

    protected AllowanceEligibility() {}

    AllowanceEligibility(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public AllowanceEligibilityFacts facts() {
        return facts;
    }

    @Override
    protected void restate(AllowanceEligibilityFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new AllowanceEligibilityRecorded(new AllowanceEligibilityState(
                id(), version(), region(), householdId(), facts.kind(), facts.on(), facts.until()));
    }
}
