package cn.dingzhou.insurance.policyyear;

import cn.dingzhou.events.PolicyYearChanged;
import cn.dingzhou.events.PolicyYearOpened;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Where the city and the insurer agree on a year. */
@ApplicationScoped
class PolicyDesk {

    private final PolicyYearRepository policyYears;
    private final Outbox outbox;

    PolicyDesk(PolicyYearRepository policyYears, Outbox outbox) {
        this.policyYears = policyYears;
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
        policyYears.write();
        outbox.publish(new PolicyYearChanged(policyYear.state()));
        return policyYear;
    }
}
