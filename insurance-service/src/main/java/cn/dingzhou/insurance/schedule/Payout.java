package cn.dingzhou.insurance.schedule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a household is paid, and why.
 *
 * @param amount in yuan, with two decimals
 * @param burdenLineReached whether its own-paid cost reaches the line from which on a household is looked at
 * @param incomeLineMet absent if the income was not tested
 * @param lines their amounts add up to the payout
 */
public record Payout(
        BigDecimal amount, boolean burdenLineReached, @Nullable Boolean incomeLineMet, List<ExplainedLine> lines) {

    public Payout {
        lines = List.copyOf(lines);
    }
}
