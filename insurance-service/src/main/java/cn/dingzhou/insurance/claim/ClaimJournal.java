package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimAdvanced;
import cn.dingzhou.events.ClaimEnded;
import cn.dingzhou.events.ClaimPaid;
import cn.dingzhou.events.ClaimReported;
import cn.dingzhou.events.ClaimState;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.facts.Money;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes what changed in a claim, and tells others. */
@ApplicationScoped
class ClaimJournal {

    private final ClaimRepository claims;
    private final Outbox outbox;

    ClaimJournal(ClaimRepository claims, Outbox outbox) {
        this.claims = claims;
        this.outbox = outbox;
    }

    void write(Claim claim, KnownPolicyYear policyYear) {
        claims.write();
        ClaimState state = state(claim, policyYear.year());
        outbox.publish(
                switch (claim.course().stage()) {
                    case PAID -> new ClaimPaid(state);
                    case REJECTED, WITHDRAWN -> new ClaimEnded(state);
                    case REPORTED ->
                        claim.course().steps().size() == 1 ? new ClaimReported(state) : new ClaimAdvanced(state);
                    case SURVEYED, ON_NOTICE, APPROVED, PAYMENT_RETURNED -> new ClaimAdvanced(state);
                });
    }

    /** What others learn of a claim that is flushed. */
    private static ClaimState state(Claim claim, int policyYear) {
        Loss loss = claim.loss();
        Course course = claim.course();
        return new ClaimState(
                claim.id(),
                claim.version(),
                claim.region(),
                loss.householdId(),
                loss.peril(),
                claim.report().on(),
                course.paidOn(),
                course.paidOn() == null ? 0 : Money.fen(claim.payout()),
                course.stage(),
                loss.on(),
                policyYear,
                loss.coveredClass(),
                Money.fen(claim.ownPaid()),
                course.approvedOn(),
                claim.award() == null ? 0 : Money.fen(claim.payout()));
    }
}
