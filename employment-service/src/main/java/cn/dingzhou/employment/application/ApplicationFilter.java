package cn.dingzhou.employment.application;

import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which applications a list is of. */
record ApplicationFilter(
        @Parameter(description = "求职者家庭所在地：市、乡镇或行政村代码 / where the seeker lived: city, township or village")
                @QueryParam("region")
                @Nullable
                RegionCode region,
        @Parameter(description = "工作地区：市、乡镇或行政村代码 / where the work is") @QueryParam("postRegion") @Nullable
                RegionCode postRegion,
        @Parameter(description = "岗位 / post") @QueryParam("post") @Nullable UUID post,
        @Parameter(description = "招聘会 / job fair") @QueryParam("fair") @Nullable UUID fair,
        @Parameter(description = "求职者 / seeker") @QueryParam("seeker") @Nullable UUID seeker,
        @Parameter(description = "现处阶段 / stage") @QueryParam("stage") @Nullable ApplicationStage stage) {}
