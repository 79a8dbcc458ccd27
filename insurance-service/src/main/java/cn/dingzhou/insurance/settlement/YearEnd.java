package cn.dingzhou.insurance.settlement;

import cn.dingzhou.insurance.claim.ClaimSums;
import cn.dingzhou.insurance.fund.Account;
import cn.dingzhou.insurance.fund.FundLedger;
import cn.dingzhou.insurance.fund.Movement;
import cn.dingzhou.insurance.fund.MovementKind;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Closes policy years: nothing is left to pay, and what is left goes to the next year. */
@ApplicationScoped
class YearEnd {

    private final PolicyYears policyYears;
    private final FundLedger fund;
    private final ClaimSums claims;

    YearEnd(PolicyYears policyYears, FundLedger fund, ClaimSums claims) {
        this.policyYears = policyYears;
        this.fund = fund;
        this.claims = claims;
    }

    @Transactional
    Closing close(UUID id, LocalDate on, Taking by) {
        KnownPolicyYear year = policyYears.lock(id);
        by.checkDay("/on", on, LocalDate.MIN);
        if (!on.isAfter(year.endsOn())) {
            throw new InvalidInputException(new FieldError(
                    "/on",
                    "not-over-yet",
                    "保险年度至 %s 结束，之后方可关闭。".formatted(year.endsOn()),
                    "The policy year lasts until %s; close it after that.".formatted(year.endsOn())));
        }
        requireEarlierClosed(year);
        BigDecimal surplus = fund.lock(id);
        requireSettled(id);
        UUID carriedTo = surplus.signum() == 0 ? null : carryOver(year, surplus, on, by);
        policyYears.close(id, on);
        return new Closing(id, on, surplus, carriedTo);
    }

    /** Its surplus comes here. */
    private void requireEarlierClosed(KnownPolicyYear year) {
        if (policyYears.isEarlierOpen(year)) {
            throw new ConflictException(
                    "earlier-year-open",
                    Text.of(
                            "更早的保险年度尚未关闭，其结余将转入后一年度，请先关闭。",
                            "An earlier policy year is open, whose surplus goes to the next; close that one first."));
        }
    }

    private UUID carryOver(KnownPolicyYear year, BigDecimal surplus, LocalDate on, Taking by) {
        KnownPolicyYear next = policyYears
                .lockNext(year)
                .orElseThrow(() -> new ConflictException(
                        "no-next-year",
                        Text.of(
                                "有结余 %s 元待结转，请先签订下一保险年度。".formatted(surplus),
                                "A surplus of %s yuan is to be carried over; open the next policy year first."
                                        .formatted(surplus))));
        String note = "%d → %d".formatted(year.year(), next.year());
        fund.enter(Movement.carried(year.id(), MovementKind.CARRIED_OUT, on, surplus, note), by);
        fund.enter(Movement.carried(next.id(), MovementKind.CARRIED_IN, on, surplus, note), by);
        policyYears.carriedIn(next.id(), surplus);
        return next.id();
    }

    private void requireSettled(UUID id) {
        Map<Account, BigDecimal> balances = fund.balances(id);
        boolean moneyUnderWay = balances.get(Account.PAYABLE).signum() != 0
                || balances.get(Account.IN_TRANSIT).signum() != 0;
        long unfinished = claims.unfinished(id);
        if (moneyUnderWay || unfinished > 0) {
            throw new ConflictException(
                    "claims-unfinished",
                    Text.of(
                            "尚有 %d 个案件未办结，或有赔款未到账，请先办结。".formatted(unfinished),
                            "%d claims are unfinished, or payouts are under way; finish them first."
                                    .formatted(unfinished)));
        }
    }
}
