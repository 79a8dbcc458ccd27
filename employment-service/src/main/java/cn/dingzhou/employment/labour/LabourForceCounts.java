package cn.dingzhou.employment.labour;

import cn.dingzhou.events.RegionCode;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many do what. */
@Schema(description = "劳动力状况统计 / how many members of working age are in which state")
record LabourForceCounts(
        RegionCode region,
        @Schema(description = "人数 / members of working age") long members,
        @Schema(description = "各状态人数 / by state") Map<LabourState, Long> byState,
        @Schema(description = "下级地区，按代码；没有人的不列 / the regions below it, by code; those without anybody are left out")
                List<Part> parts) {

    @Schema(name = "LabourForceCountsOfPart")
    record Part(RegionCode region, long members, Map<LabourState, Long> byState) {}
}
