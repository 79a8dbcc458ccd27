package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.records.facts.Taking;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What payments may do with claims; all of it in the running transaction. */
@ApplicationScoped
public class ClaimPayments {

    /**
     * An approved claim that waits for its money.
     *
     * @param amount in yuan
     * @param since the day it was approved, or got another payee
     */
    public record Payable(UUID claimId, RegionCode village, BigDecimal amount, LocalDate since) {}

    private final ClaimRepository claims;
    private final ClaimJournal journal;
    private final PolicyYears policyYears;

    ClaimPayments(ClaimRepository claims, ClaimJournal journal, PolicyYears policyYears) {
        this.claims = claims;
        this.journal = journal;
        this.policyYears = policyYears;
    }

    /** The ids of all that are approved and not paid, those that wait longest first. */
    public List<UUID> awaiting(UUID policyYear) {
        return claims.awaitingPayment(policyYear);
    }

    /** Those of these that are approved claims of the policy year and can be paid now; nobody else changes them meanwhile. */
    public List<Payable> lockPayable(UUID policyYear, Collection<UUID> ids) {
        return claims.lockAll(ids).stream()
                .filter(claim -> claim.course().stage() == ClaimStage.APPROVED
                        && claim.loss().policyYearId().equals(policyYear))
                .map(claim -> new Payable(
                        claim.id(),
                        claim.region(),
                        claim.payout(),
                        claim.course().lastStep().takenOn()))
                .toList();
    }

    /** Where the money of these claims goes, unmasked: for the bank alone. */
    public Map<UUID, Payee> payees(Collection<UUID> ids) {
        return claims.all(ids).stream()
                .collect(Collectors.toMap(Claim::id, claim -> Objects.requireNonNull(claim.payee())));
    }

    /** The money arrived. */
    public void paid(UUID id, LocalDate on, Taking by) {
        Claim claim = claims.lock(id);
        claim.pay(on, by);
        journal.write(claim, policyYears.ofClaim(claim.loss().policyYearId()));
    }

    /** The money came back; somebody must name another payee, or reject the claim. */
    public void returned(UUID id, LocalDate on, String reason, Taking by) {
        Claim claim = claims.lock(id);
        KnownPolicyYear year = policyYears.ofClaim(claim.loss().policyYearId());
        claim.takeBack(on, reason, on.plusDays(year.limits().paymentDays()), by);
        journal.write(claim, year);
    }
}
