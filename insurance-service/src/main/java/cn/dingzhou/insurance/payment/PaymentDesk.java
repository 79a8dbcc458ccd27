package cn.dingzhou.insurance.payment;

import cn.dingzhou.insurance.claim.ClaimPayments;
import cn.dingzhou.insurance.claim.ClaimPayments.Payable;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where batches are drawn, approved and cancelled. */
@ApplicationScoped
class PaymentDesk {

    private static final int LARGEST = 1000;

    private final PaymentBatchRepository batches;
    private final PaymentRepository payments;
    private final ClaimPayments claims;
    private final PolicyYears policyYears;
    private final PaymentLedger ledger;

    PaymentDesk(
            PaymentBatchRepository batches,
            PaymentRepository payments,
            ClaimPayments claims,
            PolicyYears policyYears,
            PaymentLedger ledger) {
        this.batches = batches;
        this.payments = payments;
        this.claims = claims;
        this.policyYears = policyYears;
        this.ledger = ledger;
    }

    @Transactional
    PaymentBatch draw(DrawBatch request, Taking by) {
        KnownPolicyYear year = policyYears.locate(request.policyYearId());
        List<Payable> payable = payable(request);
        payable.stream()
                .map(Payable::since)
                .max(LocalDate::compareTo)
                .ifPresent(ready -> by.checkDay("/on", request.on(), ready));
        PaymentBatch batch = new PaymentBatch(batches.nextNumber(year.year()), year, request, by);
        batches.persist(batch);
        int line = 0;
        for (Payable claim : payable) {
            line++;
            payments.persist(new Payment("%s-%04d".formatted(batch.number(), line), batch, claim, by.at()));
        }
        payments.write();
        return batch;
    }

    private List<Payable> payable(DrawBatch request) {
        UUID year = request.policyYearId();
        Set<UUID> asked = request.claimIds();
        List<UUID> free = without(payments.underWay(year), asked == null ? claims.awaiting(year) : asked);
        List<Payable> locked = claims.lockPayable(year, free);
        // Another batch may have taken some of them before they were locked.
        Set<UUID> taken = payments.underWay(year);
        List<Payable> payable = locked.stream()
                .filter(claim -> !taken.contains(claim.claimId()))
                .toList();
        if (payable.isEmpty() || (asked != null && payable.size() < asked.size())) {
            throw new ConflictException(
                    "not-payable",
                    Text.of(
                            "没有可支付的案件，或所选案件中有未核准、已在批次中或属于其他年度的。",
                            "Nothing waits for payment, or one of the claims is not approved, in a batch already, or of another year."));
        }
        return payable;
    }

    private static List<UUID> without(Set<UUID> taken, Collection<UUID> ids) {
        return ids.stream().filter(id -> !taken.contains(id)).limit(LARGEST).toList();
    }

    /** The second approval takes the money out of what is payable: from then on it is with the bank. */
    @Transactional
    PaymentBatch approve(UUID id, LocalDate on, IfMatch ifMatch, Taking by) {
        PaymentBatch batch = batches.lock(id);
        ifMatch.require(batch.version());
        batch.approve(on, by);
        if (batch.state() == BatchState.APPROVED) {
            ledger.send(batch, on, by);
        }
        payments.write();
        return batch;
    }

    @Transactional
    PaymentBatch cancel(UUID id, LocalDate on, IfMatch ifMatch, Taking by) {
        PaymentBatch batch = batches.lock(id);
        ifMatch.require(batch.version());
        batch.cancel(on, by);
        payments.of(id).forEach(payment -> payment.cancel(by.at()));
        payments.write();
        return batch;
    }
}
