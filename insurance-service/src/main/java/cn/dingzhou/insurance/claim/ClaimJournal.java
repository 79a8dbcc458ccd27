package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimAdvanced;
import cn.dingzhou.events.ClaimEnded;
import cn.dingzhou.events.ClaimPaid;
import cn.dingzhou.events.ClaimReported;
import cn.dingzhou.events.ClaimState;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.outbox.Outbox;
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
        ClaimState state = claim.state(policyYear.year());
        outbox.publish(
                switch (claim.course().stage()) {
                    case PAID -> new ClaimPaid(state);
                    case REJECTED, WITHDRAWN -> new ClaimEnded(state);
                    case REPORTED ->
                        claim.course().steps().size() == 1 ? new ClaimReported(state) : new ClaimAdvanced(state);
                    case SURVEYED, ON_NOTICE, APPROVED, PAYMENT_RETURNED -> new ClaimAdvanced(state);
                });
    }
}
