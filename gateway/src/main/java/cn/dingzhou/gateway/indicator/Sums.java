package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.RegionCode;
import java.util.List;
import java.util.OptionalLong;

/** Everything added up so far. */
public interface Sums {

    /** What was recorded in the months of the period; empty if nothing was. */
    OptionalLong within(Sum<?> sum, RegionCode region, Period period);

    /** What was recorded up to the period's end; empty if nothing was. */
    OptionalLong untilEndOf(Sum<?> sum, RegionCode region, Period period);

    /** The regions directly below that have any sum, in the order of their codes. */
    List<RegionCode> partsOf(RegionCode region);
}
