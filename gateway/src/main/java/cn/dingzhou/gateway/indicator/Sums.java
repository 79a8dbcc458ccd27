package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.RegionCode;
import java.util.List;
import java.util.Optional;

/** Everything added up so far. */
public interface Sums {

    /**
     * What a sum amounts to.
     *
     * @param records of how many aggregates
     */
    record Amount(long amount, long records) {}

    /** What was recorded in the months of the period; empty if nothing was. */
    Optional<Amount> within(Sum sum, RegionCode region, Period period);

    /** What was recorded up to the period's end; empty if nothing was. */
    Optional<Amount> untilEndOf(Sum sum, RegionCode region, Period period);

    /** The regions directly below that have any sum, in the order of their codes. */
    List<RegionCode> partsOf(RegionCode region);

    /** The same, of what counts under the label only. */
    Sums under(String label);

    /** The sum's labels that anything was recorded under. */
    List<String> labelsOf(Sum sum);

    /** A flow within the period, a stock at its end. */
    default Optional<Amount> read(Sum sum, RegionCode region, Period period) {
        return sum.kind() == Kind.STOCK ? untilEndOf(sum, region, period) : within(sum, region, period);
    }
}
