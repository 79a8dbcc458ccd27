package cn.dingzhou.insurance.settlement;

import cn.dingzhou.insurance.claim.ClaimSums;
import cn.dingzhou.insurance.claim.Recomputation;
import cn.dingzhou.insurance.fund.Account;
import cn.dingzhou.insurance.fund.FundLedger;
import cn.dingzhou.insurance.payment.PaymentSums;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.insurance.settlement.Reconciliation.Comparison;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Compares what ledger, batches and claims tell of a policy year, as of one moment. */
@ApplicationScoped
class Reconciler {

    /** A million payouts are computed in less than a minute. */
    private static final int RECOMPUTING_SECONDS = 600;

    private final PolicyYears policyYears;
    private final FundLedger fund;
    private final PaymentSums payments;
    private final ClaimSums claims;

    Reconciler(PolicyYears policyYears, FundLedger fund, PaymentSums payments, ClaimSums claims) {
        this.policyYears = policyYears;
        this.fund = fund;
        this.payments = payments;
        this.claims = claims;
    }

    /** Nobody moves the year's money while sums are compared. */
    @Transactional
    @TransactionConfiguration(timeout = RECOMPUTING_SECONDS)
    Reconciliation reconcile(UUID id) {
        policyYears.locate(id);
        // First, since it takes a while and needs no lock.
        Recomputation recomputation = claims.recompute(id);
        fund.lock(id);
        Map<Account, BigDecimal> ledger = fund.balances(id);
        List<Comparison> comparisons = List.of(
                new Comparison(
                        Account.PAYABLE,
                        "已核准、未送银行",
                        "Approved, not with the bank",
                        ledger.get(Account.PAYABLE),
                        null,
                        claims.promised(id).subtract(claims.paid(id)).subtract(payments.inTransit(id))),
                new Comparison(
                        Account.IN_TRANSIT,
                        "已送银行、未到账",
                        "With the bank",
                        ledger.get(Account.IN_TRANSIT),
                        payments.inTransit(id),
                        claims.promised(id).subtract(claims.paid(id)).subtract(ledger.get(Account.PAYABLE))),
                new Comparison(
                        Account.HOUSEHOLDS,
                        "已到账",
                        "Paid out",
                        ledger.get(Account.HOUSEHOLDS),
                        payments.paid(id),
                        claims.paid(id)));
        BigDecimal sum = ledger.values().stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
        return new Reconciliation(
                id,
                sum.signum() == 0
                        && comparisons.stream().allMatch(Comparison::agrees)
                        && recomputation.differing().isEmpty(),
                sum,
                comparisons,
                recomputation.claims(),
                recomputation.differing());
    }
}
