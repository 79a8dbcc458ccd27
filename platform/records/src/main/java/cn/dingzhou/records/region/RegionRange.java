package cn.dingzhou.records.region;

import cn.dingzhou.events.RegionCode;

/**
 * Village codes from the first to before the last. Digits sort before letters in every collation, so that a code with an A
 * behind it lies after all codes under it.
 */
record RegionRange(String from, String to) {

    static final RegionRange NOTHING = new RegionRange("", "");
    static final RegionRange EVERYTHING = new RegionRange("0", "A");

    static RegionRange of(RegionCode region) {
        return new RegionRange(region.value(), region.value() + "A");
    }
}
