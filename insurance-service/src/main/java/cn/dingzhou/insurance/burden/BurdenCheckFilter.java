package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.RegionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which checks a list is of. */
record BurdenCheckFilter(
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "阶段 / stage") @QueryParam("stage") @Nullable CheckStage stage,
        @Parameter(description = "致贫风险 / peril") @QueryParam("peril") @Nullable Peril peril,
        @Parameter(description = "保险年度 id / policy year") @QueryParam("policyYear") @Nullable UUID policyYear,
        @Parameter(description = "至少已开出的天数 / opened at least so many days ago")
                @QueryParam("olderThan")
                @Min(0)
                @Max(36_500)
                @Nullable
                Integer olderThan) {}
