package cn.dingzhou.employment.placement;

import cn.dingzhou.events.RegionCode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many follow-ups are overdue in a region. */
@Schema(name = "RegionOverdueFollowUps", description = "一个地区的超期回访数 / a region's overdue follow-ups")
record RegionOverdue(
        RegionCode regionCode,
        @Schema(description = "合计 / all") long total,
        @Schema(description = "按第几个月 / by the months after which they fell due") SortedMap<Integer, Long> byMonths) {

    /** @param counts by the regions' codes; those that lie in the region are added up */
    static RegionOverdue of(RegionCode region, Map<String, SortedMap<Integer, Long>> counts) {
        SortedMap<Integer, Long> sums = new TreeMap<>();
        counts.forEach((code, some) -> {
            if (code.startsWith(region.value())) {
                some.forEach((months, count) -> sums.merge(months, count, Long::sum));
            }
        });
        return new RegionOverdue(
                region, sums.values().stream().mapToLong(Long::longValue).sum(), sums);
    }
}
