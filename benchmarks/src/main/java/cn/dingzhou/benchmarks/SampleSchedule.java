package cn.dingzhou.benchmarks;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.insurance.schedule.Band;
import cn.dingzhou.insurance.schedule.KnownSchedule;
import cn.dingzhou.localstack.dataset.rows.RowFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The sample schedule of illness in a low-income household, which has as many bands as any. */
record SampleSchedule(KnownSchedule known) {

    static SampleSchedule of(UUID policyYear, int year) {
        return new SampleSchedule(new KnownSchedule(
                policyYear,
                policyYear,
                Peril.ILLNESS,
                CoveredClass.LOW_INCOME,
                LocalDate.of(year, 1, 1),
                yuan("20000.00"),
                yuan("6000.00"),
                yuan("20000.00"),
                yuan("100000.00"),
                List.of(
                        new Band(yuan("20000.00"), yuan("50000.00"), yuan("0.3000")),
                        new Band(yuan("50000.00"), yuan("100000.00"), yuan("0.5000")),
                        new Band(yuan("100000.00"), null, yuan("0.7000")))));
    }

    /** What is posted to {@code /benefit-schedules}. */
    String terms() {
        ObjectNode terms = RowFormat.tree(known);
        terms.remove("id");
        return terms.put("source", "示例方案").toString();
    }

    /** The payout in yuan, by the arithmetic alone: without a word of explanation. */
    BigDecimal bare(BigDecimal ownPaid, BigDecimal incomePerHead, BigDecimal capLeft) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Band band : known.bands()) {
            BigDecimal end = band.to() == null ? ownPaid : ownPaid.min(band.to());
            sum = sum.add(end.subtract(band.from()).max(BigDecimal.ZERO).multiply(band.ratio()));
        }
        BigDecimal paid = incomePerHead.compareTo(known.incomeLine()) > 0 ? BigDecimal.ZERO : sum;
        return paid.min(known.cap()).min(capLeft).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
