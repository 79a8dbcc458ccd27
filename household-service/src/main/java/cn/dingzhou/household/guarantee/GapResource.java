package cn.dingzhou.household.guarantee;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.TOWNSHIP_CHECKER;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Each step has its own address; If-Match holds the ETag that the last answer came with. */
@Path("/guarantee-gaps")
@Tag(name = "Guarantee gaps", description = "两不愁三保障和饮水安全问题 / guarantees found not met")
@RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR})
class GapResource {

    private final GuaranteeOffice office;
    private final GapReading reading;
    private final Exports exports;
    private final CurrentCaller caller;

    GapResource(GuaranteeOffice office, GapReading reading, Exports exports, CurrentCaller caller) {
        this.office = office;
        this.reading = reading;
        this.exports = exports;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "问题列表 / List gaps",
            description = "按地区排列；overdue=true 为逾期未清零的。/ By region; overdue=true: not verified in time.")
    public Page<GapView> list(@BeanParam GapFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出问题 / Export gaps", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(@BeanParam GapFilter filter, @BeanParam ExportRequest request) {
        return exports.of("guarantee-gaps", GapView.class, request, page -> reading.list(filter, page));
    }

    @GET
    @Path("/summary")
    @RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR, VIEWER})
    @Operation(
            summary = "各地区清零情况 / Whether each region is at zero",
            description = "所给地区及其下一级；缺省为本人辖区。/ The region and its parts; by default the caller's own.")
    public List<RegionGaps> summary(
            @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                    RegionCode region) {
        return reading.summary(region, caller.current());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "问题及其经过 / Read a gap with its history")
    public RestResponse<GapView> read(@PathParam("id") UUID id, @Context Request request) {
        return reading.read(id, request);
    }

    @POST
    @Path("/{id}/assignment")
    @RolesAllowed({REGISTRAR, TOWNSHIP_CHECKER, CITY_DECIDER})
    @Operation(summary = "交办 / Assign a gap", description = "可改派。/ May be assigned anew.")
    public RestResponse<GapView> assign(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid AssignGap request) {
        return answer(office.assign(id, request, ifMatch, caller.current()));
    }

    @POST
    @Path("/{id}/resolution")
    @RolesAllowed({REGISTRAR, SURVEYOR})
    @Operation(summary = "整改 / Enter what was done")
    public RestResponse<GapView> resolve(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid ResolveGap request) {
        return answer(office.resolve(id, request, ifMatch, caller.current()));
    }

    @POST
    @Path("/{id}/verification")
    @RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER})
    @Operation(
            summary = "核实 / Verify",
            description = "由整改人以外的人核实；未达标则退回整改。/ By another person; what is not met goes back.")
    public RestResponse<GapView> verify(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid VerifyGap request) {
        return answer(office.verify(id, request, ifMatch, caller.current()));
    }

    private RestResponse<GapView> answer(GuaranteeGap gap) {
        return ETags.ok(gap.version(), reading.view(gap));
    }
}
