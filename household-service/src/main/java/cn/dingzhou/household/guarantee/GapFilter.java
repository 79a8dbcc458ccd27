package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which gaps a list is of. */
record GapFilter(
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "户 id / household") @QueryParam("household") @Nullable UUID household,
        @Parameter(description = "保障 / guarantee") @QueryParam("guarantee") @Nullable Guarantee guarantee,
        @Parameter(description = "阶段 / stage") @QueryParam("stage") @Nullable GapStage stage,
        @Parameter(description = "仅超期的 / only those not verified in time") @QueryParam("overdue") @DefaultValue("false")
                boolean overdue) {

    GapFilter under(UnaryOperator<RegionCode> canonical) {
        return region == null ? this : new GapFilter(canonical.apply(region), household, guarantee, stage, overdue);
    }
}
