package cn.dingzhou.household.emergency;

import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which emergency accesses a list is of. */
record EmergencyAccessFilter(
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "户 id / household") @QueryParam("household") @Nullable UUID household,
        @Parameter(description = "状态 / state") @QueryParam("state") @Nullable EmergencyAccessState state,
        @Parameter(description = "复核结论 / what the review said") @QueryParam("justified") @Nullable Boolean justified,
        @Parameter(description = "仅本人开启的 / only those that the caller opened") @QueryParam("own") @DefaultValue("false")
                boolean own) {

    EmergencyAccessFilter under(UnaryOperator<RegionCode> canonical) {
        return region == null
                ? this
                : new EmergencyAccessFilter(canonical.apply(region), household, state, justified, own);
    }
}
