package cn.dingzhou.gateway.reconciliation;

import cn.dingzhou.events.RegionCode;
import java.util.List;

/**
 * What a service's tables add up to, as it answers.
 *
 * @param codes of the sums it knows; one without an item is 0
 */
record ServiceSums(int year, List<String> codes, List<Item> items) {

    /** One sum of a city or township, in the smallest unit. */
    record Item(String sum, RegionCode region, long amount) {}
}
