package cn.dingzhou.insurance.payment;

import cn.dingzhou.events.PaymentOutcome;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bank's answer: a line for each payment that arrived or came back. A line that was told before changes nothing. */
@ApplicationScoped
class ConfirmationImport implements ImportTarget<Confirmation> {

    private final PaymentRepository payments;
    private final PaymentBatchRepository batches;
    private final PaymentLedger ledger;
    private final PolicyYears policyYears;
    private final Clock clock;

    ConfirmationImport(
            PaymentRepository payments,
            PaymentBatchRepository batches,
            PaymentLedger ledger,
            PolicyYears policyYears,
            Clock clock) {
        this.payments = payments;
        this.batches = batches;
        this.policyYears = policyYears;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public Class<?> recordType() {
        return Confirmation.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<Confirmation>> records, Caller caller) {
        Map<String, Payment> known = payments.lock(
                records.stream().map(row -> row.value().reference()).collect(Collectors.toSet()));
        Taking by = new Taking(caller.subject(), clock.instant());
        return records.stream()
                .map(ImportRow::value)
                .map(told -> outcome(told, known.get(told.reference()), caller, by))
                .toList();
    }

    private RowOutcome outcome(Confirmation told, @Nullable Payment payment, Caller caller, Taking by) {
        Optional<FieldError> formError = told.formError(LocalDate.now(clock));
        if (formError.isPresent()) {
            return RowOutcome.rejected(formError.get());
        }
        if (payment == null
                || !caller.mayReach(batches.locate(payment.batchId()).region())) {
            return RowOutcome.rejected(new FieldError(
                    "/reference",
                    "unknown-payment",
                    "没有此支付凭证号，请与送盘文件核对。",
                    "There is no payment of this reference; compare with the file that was sent."));
        }
        if (payment.amount().compareTo(told.amount()) != 0) {
            return RowOutcome.rejected(new FieldError(
                    "/amount",
                    "amount-differs",
                    "金额与送盘的 %s 元不符，未入账。".formatted(payment.amount()),
                    "It was sent with %s yuan; nothing was entered.".formatted(payment.amount())));
        }
        if (payment.isAsTold(told)) {
            return RowOutcome.unchanged();
        }
        Optional<FieldError> contradiction = contradiction(payment, told);
        if (contradiction.isPresent()) {
            return RowOutcome.rejected(contradiction.get());
        }
        ledger.settle(payment, told, by);
        return RowOutcome.updated("payments/" + payment.id());
    }

    /** Money that arrived may come back on a later day; nothing else is told twice. */
    private Optional<FieldError> contradiction(Payment payment, Confirmation told) {
        boolean sent = payment.state() == PaymentStatus.SENT;
        boolean cameBackLater = payment.state() == PaymentStatus.PAID
                && told.outcome() == PaymentOutcome.RETURNED
                && told.on().isAfter(Objects.requireNonNull(payment.settledOn()));
        if (!sent && !cameBackLater) {
            return Optional.of(new FieldError(
                    "/outcome",
                    "told-otherwise",
                    "该笔现为 %s，与此行不符；到账后退回须为更晚的日期。".formatted(payment.state()),
                    "The payment is %s, which this line contradicts; what arrived comes back on a later day."
                            .formatted(payment.state())));
        }
        if (cameBackLater && isClosed(payment)) {
            return Optional.of(new FieldError(
                    "/outcome",
                    "policy-year-closed",
                    "该笔所属保险年度已关闭，不再入账；退回的款项请与市里另行处理。",
                    "The policy year of the payment is closed; settle with the city what came back."));
        }
        return told.on().isBefore(Objects.requireNonNull(payment.sentOn()))
                ? Optional.of(new FieldError("/on", "before-sent", "日期早于送银行日期。", "It lies before the day it was sent."))
                : Optional.empty();
    }

    /** It is not closed until the transaction ends, unless it is. */
    private boolean isClosed(Payment payment) {
        UUID year = batches.locate(payment.batchId()).policyYearId();
        return policyYears.hold(year).closedOn() != null;
    }
}
