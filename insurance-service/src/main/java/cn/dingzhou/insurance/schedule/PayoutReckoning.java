package cn.dingzhou.insurance.schedule;

import static cn.dingzhou.insurance.schedule.ExplainedLine.Kind.CAP;
import static cn.dingzhou.insurance.schedule.ExplainedLine.Kind.INCOME_LINE;
import static cn.dingzhou.insurance.schedule.ExplainedLine.Kind.ROUNDING;
import static cn.dingzhou.insurance.schedule.ExplainedLine.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from an own-paid cost to a payout: exact until the end, where it is rounded half-up to the fen. */
final class PayoutReckoning {

    private final KnownSchedule schedule;
    private final Burden burden;
    private final List<ExplainedLine> lines = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;

    PayoutReckoning(KnownSchedule schedule, Burden burden) {
        this.schedule = schedule;
        this.burden = burden;
    }

    Payout payout() {
        if (schedule.deductible().signum() > 0) {
            add(ExplainedLine.deductible(schedule.deductible(), burden.ownPaid().min(schedule.deductible())));
        }
        for (Band band : schedule.bands()) {
            BigDecimal cost = band.partOf(burden.ownPaid());
            add(ExplainedLine.band(band, cost, share(cost, band.ratio())));
        }
        keepUnderCap();
        Boolean incomeLineMet = incomeLineMet();
        if (Boolean.FALSE.equals(incomeLineMet)) {
            denyForIncome();
        }
        round();
        boolean burdenLineReached = burden.ownPaid().compareTo(schedule.burdenLine()) >= 0;
        return new Payout(sum.setScale(2), burdenLineReached, incomeLineMet, lines);
    }

    /** Exact, with as many decimals as it needs, but two. */
    private static BigDecimal share(BigDecimal cost, BigDecimal ratio) {
        BigDecimal exact = cost.multiply(ratio).stripTrailingZeros();
        return exact.scale() < 2 ? exact.setScale(2) : exact;
    }

    private void keepUnderCap() {
        BigDecimal left = burden.capLeft().min(schedule.cap());
        if (sum.compareTo(left) > 0) {
            String cap = text(schedule.cap());
            add(ExplainedLine.adjustment(
                    CAP,
                    left.subtract(sum),
                    "年度封顶线 " + cap + " 元，尚余 " + text(left) + " 元，超出部分不赔。",
                    "Of the year's cap of " + cap + " yuan " + text(left) + " yuan are left; nothing is paid above."));
        }
    }

    private @Nullable Boolean incomeLineMet() {
        BigDecimal income = burden.incomePerHead();
        return income == null ? null : income.compareTo(schedule.incomeLine()) <= 0;
    }

    private void denyForIncome() {
        String line = text(schedule.incomeLine());
        add(ExplainedLine.adjustment(
                INCOME_LINE,
                sum.negate(),
                "人均可支配收入高于收入线 " + line + " 元，不赔。",
                "The income per head is above the income line of " + line + " yuan; nothing is paid."));
    }

    private void round() {
        BigDecimal fraction = sum.setScale(2, RoundingMode.HALF_UP).subtract(sum);
        if (fraction.signum() != 0) {
            add(ExplainedLine.adjustment(ROUNDING, fraction, "四舍五入到分。", "Rounded half up to the fen."));
        }
    }

    private void add(ExplainedLine line) {
        lines.add(line);
        sum = sum.add(line.amount());
    }
}
