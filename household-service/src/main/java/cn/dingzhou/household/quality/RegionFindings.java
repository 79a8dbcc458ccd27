package cn.dingzhou.household.quality;

import cn.dingzhou.events.RegionCode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many findings there are in a region. */
@Schema(name = "RegionQualityFindings", description = "一个地区的数据质量问题数 / a region's findings")
record RegionFindings(
        RegionCode regionCode,
        @Schema(description = "合计 / all") long total,
        @Schema(description = "按规则 / by rule") SortedMap<String, Long> byRule) {

    /** @param counts of each rule by the regions' codes; those that lie in the region are added up */
    static RegionFindings of(RegionCode region, Map<String, Map<String, Long>> counts) {
        SortedMap<String, Long> sums = new TreeMap<>();
        counts.forEach((code, some) -> {
            if (code.startsWith(region.value())) {
                some.forEach((rule, count) -> sums.merge(rule, count, Long::sum));
            }
        });
        return new RegionFindings(
                region, sums.values().stream().mapToLong(Long::longValue).sum(), sums);
    }
}
