package cn.dingzhou.gateway.report;

import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which reports of a figure are wanted. */
record ReportFilter(
        @Parameter(description = "只看该地区 / of this region only") @QueryParam("region") @Nullable RegionCode region,
        @Parameter(description = "只看该期间 / of this period only", example = "2020-12") @QueryParam("period") @Nullable
                String period,
        @Parameter(description = "true 只看现行值，false 只看被更正的 / only values that stand, or only those that were corrected")
                @QueryParam("standing")
                @Nullable
                Boolean standing) {

    boolean includes(ReportView report) {
        return (region == null || region.equals(report.region()))
                && (period == null || period.equals(report.period()))
                && (standing == null || standing == report.standing());
    }
}
