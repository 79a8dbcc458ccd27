package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which households a list is of. */
record HouseholdFilter(
        @Parameter(description = "行政村代码 / village") @QueryParam("village") @Nullable RegionCode village,
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable RegionCode region,
        @Parameter(description = "当前户类别 / present category") @QueryParam("category") @Nullable Category category,
        @Parameter(description = "户编号 / household number") @QueryParam("number") @Nullable String number) {

    /** A region that is in every region asked for; none when they exclude one another. */
    boolean excludesItself() {
        return village != null && region != null && !region.contains(village) && !village.contains(region);
    }

    RegionCode narrowest() {
        if (village == null) {
            return region == null ? RegionCode.DINGZHOU : region;
        }
        return region == null || region.contains(village) ? village : region;
    }
}
