package cn.dingzhou.employment.placement;

import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which follow-ups a list is of. */
record FollowUpFilter(
        @Parameter(description = "本人所在市、乡镇或行政村 / where the person lives") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "此就业记录的 / of one placement") @QueryParam("placement") @Nullable UUID placement,
        @Parameter(description = "第几个月：1、3、6 / after 1, 3 or 6 months") @QueryParam("months") @Nullable Integer months,
        @Parameter(description = "仅现在可回访的，含已超期 / only those that can be visited now, overdue ones included")
                @QueryParam("due")
                @DefaultValue("false")
                boolean due,
        @Parameter(description = "仅已超期的 / only those past their day") @QueryParam("overdue") @DefaultValue("false")
                boolean overdue) {}
