package cn.dingzhou.insurance.claim;

import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Decides claims. Whoever approves holds the fund of the policy year, so that neither the fund nor a household's annual cap
 * is passed by two who decide in the same instant.
 */
@ApplicationScoped
class ClaimDecisions {

    private final ClaimRepository claims;
    private final ClaimedInvoiceRepository invoices;
    private final ClaimJournal journal;
    private final PolicyYears policyYears;
    private final Promises promises;

    ClaimDecisions(
            ClaimRepository claims,
            ClaimedInvoiceRepository invoices,
            ClaimJournal journal,
            PolicyYears policyYears,
            Promises promises) {
        this.claims = claims;
        this.invoices = invoices;
        this.journal = journal;
        this.policyYears = policyYears;
        this.promises = promises;
    }

    @Transactional
    Claim approve(UUID id, Approve approval, IfMatch ifMatch, Taking by) {
        Claim claim = claims.lock(id);
        ifMatch.require(claim.version());
        claim.requireApprovable(approval.on(), by);
        KnownPolicyYear year = policyYears.holdOpen(claim.loss().policyYearId());
        Award award = promises.promise(claim, approval.on(), by);
        claim.approve(approval, award, approval.on().plusDays(year.limits().paymentDays()), by);
        journal.write(claim, year);
        return claim;
    }

    @Transactional
    Claim reject(UUID id, Reject rejection, IfMatch ifMatch, Taking by) {
        Claim claim = claims.lock(id);
        ifMatch.require(claim.version());
        claim.reject(rejection, by).ifPresent(promised -> promises.release(claim, promised, rejection.on(), by));
        invoices.release(id);
        journal.write(claim, policyYears.ofClaim(claim.loss().policyYearId()));
        return claim;
    }
}
