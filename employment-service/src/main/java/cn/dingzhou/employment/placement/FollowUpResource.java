package cn.dingzhou.employment.placement;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.idempotency.Idempotent;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/follow-ups")
@Tag(name = "Follow-ups", description = "就业回访 / visits 1, 3 and 6 months after the first day at work")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR})
class FollowUpResource {

    private final FollowUpDesk desk;
    private final Exports exports;
    private final Takings takings;
    private final CurrentCaller caller;

    FollowUpResource(FollowUpDesk desk, Exports exports, Takings takings, CurrentCaller caller) {
        this.desk = desk;
        this.exports = exports;
        this.takings = takings;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "回访列表 / List follow-ups",
            description =
                    "按地区排列；due=true 为现在可回访的，overdue=true 为已超期的。/ By region; due=true: can be visited now, overdue=true: past their day.")
    public Page<FollowUpView> list(@BeanParam FollowUpFilter filter, @BeanParam @Valid PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出回访 / Export follow-ups", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(@BeanParam FollowUpFilter filter, @BeanParam ExportRequest request) {
        return exports.of("follow-ups", FollowUpView.class, request, page -> desk.list(filter, page));
    }

    @GET
    @Path("/overdue-counts")
    @RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
    @Operation(
            summary = "各地区超期回访数 / Count overdue follow-ups by region",
            description =
                    "所给地区及其下一级中有超期的；缺省为本人辖区。/ The region and those of its parts that have any; by default the caller's own.")
    public List<RegionOverdue> overdueCounts(
            @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                    RegionCode region) {
        return desk.overdueCounts(region, caller.current());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看回访 / Read a follow-up")
    public RestResponse<FollowUpView> read(@PathParam("id") UUID id) {
        // Never 304: it falls due without being changed.
        return ETags.ok(desk.locate(id).version(), desk.view(id));
    }

    @POST
    @Path("/{id}/visit")
    @Idempotent(creates = false)
    @RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR})
    @Operation(
            summary = "录入回访 / Enter a visit",
            description = "到期前 15 天起。工资不同则记入工资变动；不在岗须填离岗首日和原因，就业随之结束。"
                    + " / From 15 days before it falls due. Another wage goes to the wage history; who is not at work needs day"
                    + " and reason, which end the placement.")
    public RestResponse<FollowUpView> visit(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid EnterVisit request) {
        FollowUp followUp = desk.visit(id, request, ifMatch, takings.now());
        return ETags.ok(followUp.version(), desk.view(id));
    }
}
