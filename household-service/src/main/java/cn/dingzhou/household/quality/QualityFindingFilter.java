package cn.dingzhou.household.quality;

import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which findings a list is of. */
record QualityFindingFilter(
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "户 id / household") @QueryParam("household") @Nullable UUID household,
        @Parameter(description = "规则 id / the rule's id") @QueryParam("rule") @Nullable String rule) {

    QualityFindingFilter under(UnaryOperator<RegionCode> canonical) {
        return region == null ? this : new QualityFindingFilter(canonical.apply(region), household, rule);
    }
}
