package cn.dingzhou.household.warning;

import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which warnings a list is of. */
record WarningFilter(
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "户 id / household") @QueryParam("household") @Nullable UUID household,
        @Parameter(description = "规则代码 / the rule's code") @QueryParam("rule") @Nullable String rule,
        @Parameter(description = "阶段 / stage") @QueryParam("stage") @Nullable WarningStage stage) {

    WarningFilter under(UnaryOperator<RegionCode> canonical) {
        return region == null ? this : new WarningFilter(canonical.apply(region), household, rule, stage);
    }
}
