package cn.dingzhou.records.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts in yuan as they are stored: with two decimals, so that 5 and 5.00 are the same. */
public final class Money {

    /** Whole zeros that a number may end with; one like 1E+10000000 is not written out. */
    private static final int MOST_ZEROS = 20;

    /** What has more decimals, is enormous or missing is left for validation to refuse. */
    public static @Nullable BigDecimal stored(@Nullable BigDecimal yuan) {
        return yuan == null || yuan.scale() > 2 || yuan.scale() < -MOST_ZEROS ? yuan : yuan.setScale(2);
    }

    public static long fen(BigDecimal yuan) {
        return yuan.movePointRight(2).longValueExact();
    }

    private Money() {}
}
