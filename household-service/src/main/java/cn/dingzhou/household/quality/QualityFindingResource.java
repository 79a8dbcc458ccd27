package cn.dingzhou.household.quality;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.TOWNSHIP_CHECKER;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/quality-findings")
@Tag(name = "Data quality")
@RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR})
class QualityFindingResource {

    private final QualityReading reading;
    private final Exports exports;
    private final CurrentCaller caller;

    QualityFindingResource(QualityReading reading, Exports exports, CurrentCaller caller) {
        this.reading = reading;
        this.exports = exports;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "数据质量问题列表 / List findings",
            description =
                    "按地区排列；户有变化后数秒内及每夜重查，改正后消失。/ By region; asked within seconds of a change and every night, gone once put right.")
    public Page<QualityFindingView> list(@BeanParam QualityFindingFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出数据质量问题 / Export findings", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(
            @BeanParam QualityFindingFilter filter, @BeanParam ExportRequest request) {
        return exports.of("quality-findings", QualityFindingView.class, request, page -> reading.list(filter, page));
    }

    @GET
    @Path("/counts")
    @RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR, VIEWER})
    @Operation(
            summary = "各地区各规则的问题数 / Count findings by region and rule",
            description = "所给地区及其下一级；缺省为本人辖区。/ The region and its parts; by default the caller's own.")
    public List<RegionFindings> counts(
            @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                    RegionCode region) {
        return reading.counts(region, caller.current());
    }
}
