package cn.dingzhou.insurance.payment;

import cn.dingzhou.insurance.claim.ClaimPayments;
import cn.dingzhou.insurance.claim.Payee;
import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.rest.sheet.CsvRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What the bank gets: a line for each payment, with whom it goes to. */
@ApplicationScoped
class BankFile {

    private static final List<String> TITLES = List.of("reference", "name", "bank", "account", "amount", "purpose");
    private static final String PURPOSE = "精准防贫保险金";

    private final PaymentBatchRepository batches;
    private final PaymentRepository payments;
    private final ClaimPayments claims;
    private final AuditTrail audit;

    BankFile(PaymentBatchRepository batches, PaymentRepository payments, ClaimPayments claims, AuditTrail audit) {
        this.batches = batches;
        this.payments = payments;
        this.claims = claims;
        this.audit = audit;
    }

    /** The file's text; that it was made stands in the audit trail. */
    @Transactional
    String of(UUID batchId) {
        PaymentBatch batch = batches.locate(batchId);
        batch.require(BatchState.APPROVED);
        // What came back leaves again in another batch, to another payee.
        List<Payment> sent = payments.of(batchId).stream()
                .filter(payment -> payment.state() != PaymentStatus.RETURNED)
                .toList();
        Map<UUID, Payee> payees =
                claims.payees(sent.stream().map(Payment::claimId).toList());
        audit.record("bank-file-read", "payment-batches/" + batchId, batch.number());
        StringBuilder file = new StringBuilder().append(CsvRow.BYTE_ORDER_MARK).append(CsvRow.of(TITLES));
        sent.forEach(payment -> file.append(line(payment, Objects.requireNonNull(payees.get(payment.claimId())))));
        return file.toString();
    }

    private static String line(Payment payment, Payee payee) {
        return CsvRow.of(List.of(
                payment.reference(),
                payee.name(),
                payee.bank(),
                payee.account(),
                payment.amount().toPlainString(),
                PURPOSE));
    }
}
