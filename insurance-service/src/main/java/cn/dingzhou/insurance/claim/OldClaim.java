package cn.dingzhou.insurance.claim;

import cn.dingzhou.insurance.schedule.Burden;
import cn.dingzhou.insurance.schedule.KnownSchedule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/** What a payout was computed from. */
record OldClaim(
        String number,
        UUID scheduleId,
        BigDecimal ownPaid,
        BigDecimal income,
        int members,
        BigDecimal capLeft,
        BigDecimal payout) {

    boolean comesOutAs(KnownSchedule schedule) {
        BigDecimal perHead = income.divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP);
        return schedule.payout(new Burden(ownPaid, perHead, capLeft)).amount().compareTo(payout) == 0;
    }
}
