package cn.dingzhou.insurance.policyyear;

import cn.dingzhou.events.PolicyYearChanged;
import cn.dingzhou.events.PolicyYearOpened;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Where the city and the insurer agree on a year. */
@ApplicationScoped
class PolicyDesk {

    private final PolicyYearRepository policyYears;
    private final List<Commitments> commitments;
    private final Outbox outbox;

    PolicyDesk(PolicyYearRepository policyYears, @All List<Commitments> commitments, Outbox outbox) {
        this.policyYears = policyYears;
        this.commitments = commitments;
        this.outbox = outbox;
    }

    @Transactional
    PolicyYear open(PolicyYearTerms terms, Caller caller) {
        caller.requireInScope(terms.region());
        PolicyYear policyYear = PolicyYear.open(terms);
        policyYears.persist(policyYear);
        policyYears.write();
        outbox.publish(new PolicyYearOpened(policyYear.state()));
        return policyYear;
    }

    @Transactional
    PolicyYear change(UUID id, IfMatch ifMatch, PolicyYearTerms terms) {
        PolicyYear policyYear = policyYears.lock(id);
        ifMatch.require(policyYear.version());
        policyYear.change(terms);
        Findings findings = new Findings();
        commitments.forEach(commitment -> commitment.check(policyYear.known(), findings));
        findings.orThrow();
        policyYears.write();
        outbox.publish(new PolicyYearChanged(policyYear.state()));
        return policyYear;
    }
}
