package cn.dingzhou.household.health;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;

/** What the medical insurance bureau delivers of members' treatments. */
@Singleton
class Reimbursements extends EntryKind<Reimbursement, ReimbursementFacts> {

    Reimbursements(EntryRegistry registry) {
        super(registry, Reimbursement.class, ReimbursementFacts.class, Concern.PERSON);
    }

    @Override
    public String name() {
        return "reimbursements";
    }

    @Override
    protected Reimbursement open(String reference, Subject subject) {
        return new Reimbursement(reference, subject);
    }

    @Override
    protected void check(ReimbursementFacts facts, Subject subject, Findings findings) {
        facts.check(findings);
    }

    @Override
    public Optional<BigDecimal> benefit(ReimbursementFacts facts) {
        return Optional.of(facts.reimbursed());
    }
}
