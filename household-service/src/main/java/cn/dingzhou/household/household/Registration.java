package cn.dingzhou.household.household;

import cn.dingzhou.events.RegionCode;
import java.util.List;

/**
 * What a registration comes to when its input was read.
 *
 * @param village the village under its own code, whatever alias the input used
 * @param history oldest first
 */
record Registration(
        RegisterHousehold request, RegionCode village, List<CategoryPeriod> history, List<Arrival> arrivals) {

    /** Of everybody in it. */
    List<String> citizenIdIndexes() {
        return arrivals.stream()
                .map(arrival -> arrival.facts().citizenIdIndex())
                .toList();
    }
}
