package cn.dingzhou.localstack.dataset.insurance;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** What is posted to {@code /benefit-schedules}, with the policy year's id added. */
public record ScheduleRow(
        int year,
        Peril peril,
        CoveredClass coveredClass,
        LocalDate effectiveFrom,
        BigDecimal burdenLine,
        BigDecimal incomeLine,
        BigDecimal deductible,
        List<BandRow> bands,
        BigDecimal cap,
        String source) {

    /** The own-paid cost that this schedule pays so much for, up to half a fen; both in yuan. */
    BigDecimal costOf(BigDecimal payout) {
        BigDecimal left = payout;
        for (BandRow band : bands) {
            BigDecimal whole =
                    band.to() == null ? left : band.to().subtract(band.from()).multiply(band.ratio());
            if (left.compareTo(whole) <= 0) {
                return band.from().add(left.divide(band.ratio(), 2, RoundingMode.HALF_UP));
            }
            left = left.subtract(whole);
        }
        throw new IllegalStateException("the last band has no end");
    }
}
