package cn.dingzhou.insurance.schedule;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A benefit schedule as the other parts of the insurance may know one; amounts are in yuan. */
public record KnownSchedule(
        UUID id,
        UUID policyYearId,
        Peril peril,
        CoveredClass coveredClass,
        LocalDate effectiveFrom,
        BigDecimal burdenLine,
        BigDecimal incomeLine,
        BigDecimal deductible,
        BigDecimal cap,
        List<Band> bands) {

    public KnownSchedule {
        bands = List.copyOf(bands);
    }

    /** What a household is paid for its burden, with the reason for every fen. */
    public Payout payout(Burden burden) {
        return new PayoutReckoning(this, burden).payout();
    }
}
