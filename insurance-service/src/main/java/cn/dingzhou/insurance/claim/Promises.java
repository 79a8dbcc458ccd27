package cn.dingzhou.insurance.claim;

import cn.dingzhou.insurance.fund.FundLedger;
import cn.dingzhou.insurance.fund.Movement;
import cn.dingzhou.insurance.fund.MovementKind;
import cn.dingzhou.insurance.schedule.Burden;
import cn.dingzhou.insurance.schedule.KnownSchedule;
import cn.dingzhou.insurance.schedule.Payout;
import cn.dingzhou.insurance.schedule.Schedules;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the fund promises to claims. */
@ApplicationScoped
class Promises {

    private final ClaimRepository claims;
    private final Schedules schedules;
    private final FundLedger fund;
    private final Coverage coverage;

    Promises(ClaimRepository claims, Schedules schedules, FundLedger fund, Coverage coverage) {
        this.claims = claims;
        this.schedules = schedules;
        this.fund = fund;
        this.coverage = coverage;
    }

    /** How a surveyed claim's payout comes about, with what the cap allows: at the approval, or now. */
    Optional<CalculationView> calculation(Claim claim) {
        Survey survey = claim.survey();
        UUID scheduleId = claim.scheduleId();
        if (survey == null || scheduleId == null) {
            return Optional.empty();
        }
        KnownSchedule schedule = schedules.of(scheduleId);
        Award award = claim.award();
        BigDecimal capLeft = award == null ? capLeft(claim, schedule) : award.capLeft();
        Payout payout = schedule.payout(new Burden(claim.ownPaid(), survey.incomePerHead(), capLeft));
        return Optional.of(new CalculationView(scheduleId, claim.ownPaid(), capLeft, payout.amount(), payout.lines()));
    }

    /** Takes what the claim is worth out of what can still be promised; others wait until the transaction ends. */
    Award promise(Claim claim, LocalDate on, Taking by) {
        coverage.requireStill(claim.loss());
        fund.lock(claim.loss().policyYearId());
        CalculationView calculation = calculation(claim).orElseThrow();
        if (calculation.payout().signum() == 0) {
            throw new ConflictException(
                    "nothing-payable",
                    Text.of(
                            "按赔付标准应赔 0 元，请查看测算说明后作拒赔处理。",
                            "Under its schedule nothing is paid; see the calculation and reject it with its reason."));
        }
        enter(MovementKind.APPROVED, claim, calculation.payout(), on, by);
        return new Award(calculation.capLeft(), calculation.payout());
    }

    /** What was promised can be promised to others. */
    void release(Claim claim, BigDecimal promised, LocalDate on, Taking by) {
        enter(MovementKind.RELEASED, claim, promised, on, by);
    }

    private void enter(MovementKind kind, Claim claim, BigDecimal amount, LocalDate on, Taking by) {
        fund.enter(Movement.ofClaim(claim.loss().policyYearId(), kind, on, amount, claim.id()), by);
    }

    private BigDecimal capLeft(Claim claim, KnownSchedule schedule) {
        return schedule.cap().subtract(claims.promised(claim)).max(new BigDecimal("0.00"));
    }
}
