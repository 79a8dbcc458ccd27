package cn.dingzhou.insurance.fund;

import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Where the city's money arrives. */
@ApplicationScoped
class FundOffice {

    private final PolicyYears policyYears;
    private final FundLedger ledger;
    private final FundMovementRepository movements;
    private final Clock clock;

    FundOffice(PolicyYears policyYears, FundLedger ledger, FundMovementRepository movements, Clock clock) {
        this.policyYears = policyYears;
        this.ledger = ledger;
        this.movements = movements;
        this.clock = clock;
    }

    @Transactional
    FundMovement receive(UUID policyYear, EnterReceipt receipt, Caller caller) {
        requireRole(receipt.kind(), caller);
        KnownPolicyYear year = policyYears.lock(policyYear);
        checkDay(receipt.on(), year.startsOn());
        Movement movement = receipt.movement(policyYear);
        policyYears.funded(policyYear, movement.amount());
        ledger.lock(policyYear);
        requireNew(movement);
        if (receipt.kind() == ReceiptKind.PREMIUM) {
            requireAgreed(movement, year.premium());
        }
        UUID entered = ledger.enter(movement, new Taking(caller.subject(), clock.instant()));
        return movements.locate(policyYear, entered);
    }

    private static void requireRole(ReceiptKind kind, Caller caller) {
        if (!caller.hasRole(kind.role())) {
            throw new DomainException(
                    403,
                    "wrong-role",
                    Text.of("保费由保险经办录入，追加资金由市级录入。", "The insurer enters premium, the city what it tops up."));
        }
    }

    /** Premium is paid early, but not years before. */
    private void checkDay(LocalDate on, LocalDate startsOn) {
        Findings findings = new Findings();
        if (on.isAfter(LocalDate.now(clock))) {
            findings.add("/on", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        } else if (on.isBefore(startsOn.minusYears(1))) {
            findings.add(
                    "/on",
                    "too-early",
                    "日期早于保险年度开始（%s）一年以上。".formatted(startsOn),
                    "It is more than a year before the policy year begins on %s.".formatted(startsOn));
        }
        findings.orThrow();
    }

    private void requireNew(Movement movement) {
        if (movements.isReceived(movement.policyYearId(), String.valueOf(movement.reference()))) {
            throw new ConflictException(
                    "reference-taken",
                    Text.of("该拨款单号已经录入；请核对。", "The transfer with this number is entered already; compare it."),
                    new FieldError("/reference", "reference-taken", "已经录入。", "It is entered already."));
        }
    }

    private void requireAgreed(Movement movement, BigDecimal agreed) {
        BigDecimal open = agreed.subtract(movements.sum(movement.policyYearId(), MovementKind.PREMIUM));
        if (movement.amount().compareTo(open) > 0) {
            Text detail = Text.of(
                    "约定保费 %s 元，未到账的只有 %s 元；超出部分请作为追加资金录入。".formatted(agreed, open),
                    "Of the agreed premium of %s yuan only %s are still open; what is more is a top-up."
                            .formatted(agreed, open));
            throw new ConflictException(
                    "premium-exceeded", detail, new FieldError("/amount", "premium-exceeded", detail));
        }
    }
}
