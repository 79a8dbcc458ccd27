package cn.dingzhou.insurance.schedule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a household bears of a peril; amounts are in yuan, with at most two decimals.
 *
 * @param ownPaid what it paid itself
 * @param incomePerHead absent if the income line is not tested
 * @param capLeft what the cap leaves after what was paid for the same peril in the same policy year
 */
public record Burden(BigDecimal ownPaid, @Nullable BigDecimal incomePerHead, BigDecimal capLeft) {

    public Burden {
        if (ownPaid.signum() < 0 || capLeft.signum() < 0) {
            throw new IllegalArgumentException("own-paid cost and what is left of the cap are not negative");
        }
    }
}
