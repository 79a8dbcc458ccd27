package cn.dingzhou.household.allowance;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.OtherEntries;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;

/** Which households may have which allowance, and when. */
@Singleton
class AllowanceEligibilities extends EntryKind<AllowanceEligibility, AllowanceEligibilityFacts> {

    AllowanceEligibilities(EntryRegistry registry) {
        super(registry, AllowanceEligibility.class, AllowanceEligibilityFacts.class, Concern.HOUSEHOLD);
    }

    @Override
    public String name() {
        return "allowance-eligibilities";
    }

    @Override
    protected AllowanceEligibility open(String reference, Subject subject) {
        return new AllowanceEligibility(reference, subject);
    }

    @Override
    protected void compare(AllowanceEligibilityFacts facts, OtherEntries others, Findings findings) {
        facts.compare(others, findings);
    }
}
