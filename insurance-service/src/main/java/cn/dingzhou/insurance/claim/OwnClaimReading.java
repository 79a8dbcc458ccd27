package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells a household of its claims. */
@ApplicationScoped
class OwnClaimReading {

    private final Promises promises;
    private final ClaimSurroundings surroundings;

    OwnClaimReading(Promises promises, ClaimSurroundings surroundings) {
        this.promises = promises;
        this.surroundings = surroundings;
    }

    OwnClaim view(Claim claim) {
        return RegionScope.asSystem(() -> of(claim));
    }

    private OwnClaim of(Claim claim) {
        Course course = claim.course();
        Payee payee = claim.payee();
        return new OwnClaim(
                claim.id(),
                claim.number(),
                claim.loss().peril(),
                claim.loss().on(),
                course.stage(),
                claim.report().on(),
                course.dueOn(),
                claim.ownPaid(),
                course.noticeEndsOn(),
                promises.calculation(claim).orElse(null),
                claim.award() == null ? null : claim.payout(),
                course.paidOn(),
                course.lastReason(),
                payee == null ? null : payee.masked(),
                surroundings.documents(claim));
    }
}
