package cn.dingzhou.household.education.aid;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;

/** What students were granted. */
@Singleton
class AidGrants extends EntryKind<AidGrant, AidGrantFacts> {

    AidGrants(EntryRegistry registry) {
        super(registry, AidGrant.class, AidGrantFacts.class, Concern.PERSON);
    }

    @Override
    public String name() {
        return "student-aid-grants";
    }

    @Override
    protected AidGrant open(String reference, Subject subject) {
        return new AidGrant(reference, subject);
    }

    @Override
    protected void check(AidGrantFacts facts, Subject subject, Findings findings) {
        facts.check(findings);
    }

    @Override
    public Optional<BigDecimal> benefit(AidGrantFacts facts) {
        return Optional.of(facts.amount());
    }
}
