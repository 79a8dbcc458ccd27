package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.RegionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which claims a list is of. */
record ClaimFilter(
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "户编号 / household number") @QueryParam("household") @Nullable String household,
        @Parameter(description = "保险年度 id / policy year") @QueryParam("policyYear") @Nullable UUID policyYear,
        @Parameter(description = "致贫风险 / peril") @QueryParam("peril") @Nullable Peril peril,
        @Parameter(description = "现处阶段 / stage") @QueryParam("stage") @Nullable ClaimStage stage,
        @Parameter(description = "报案已超过若干天且未办结 / reported more than so many days ago and not ended")
                @QueryParam("olderThan")
                @Min(0)
                @Max(36500)
                @Nullable
                Integer olderThan,
        @Parameter(description = "仅超期的 / only those past their time limit")
                @QueryParam("overdue")
                @DefaultValue("false")
                boolean overdue) {}
