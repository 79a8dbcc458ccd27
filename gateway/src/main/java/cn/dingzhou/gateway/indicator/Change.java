package cn.dingzhou.gateway.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How much a figure is another than before. */
public final class Change {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In percent, rounded half-up to two decimals, none against nothing; in percentage points where the figure is a percentage. */
    public static @Nullable BigDecimal of(String unit, @Nullable BigDecimal now, @Nullable BigDecimal before) {
        if (now == null || before == null) {
            return null;
        }
        BigDecimal difference = now.subtract(before);
        if (unit.equals(Unit.PERCENT.code())) {
            return difference;
        }
        return before.signum() == 0 ? null : difference.multiply(HUNDRED).divide(before.abs(), 2, RoundingMode.HALF_UP);
    }

    private Change() {}
}
