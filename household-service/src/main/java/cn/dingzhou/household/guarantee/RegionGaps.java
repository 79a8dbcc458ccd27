package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.events.RegionCode;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a region is at zero. */
@Schema(description = "一个地区的清零情况 / a region's open gaps")
record RegionGaps(
        RegionCode regionCode,
        @Schema(description = "动态清零 / no gap is open") boolean zero,
        @Schema(description = "各项保障的未清零问题 / open gaps of each guarantee") Map<Guarantee, OpenGaps> open) {

    /** @param open of each guarantee by the regions' codes; those that lie in the region are added up */
    static RegionGaps of(RegionCode region, Map<String, Map<Guarantee, OpenGaps>> open) {
        Map<Guarantee, OpenGaps> sums = new EnumMap<>(Guarantee.class);
        open.forEach((code, gaps) -> {
            if (code.startsWith(region.value())) {
                gaps.forEach((guarantee, some) -> sums.merge(guarantee, some, OpenGaps::plus));
            }
        });
        return new RegionGaps(region, sums.isEmpty(), sums);
    }
}
