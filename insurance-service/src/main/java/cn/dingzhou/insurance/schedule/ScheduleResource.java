package cn.dingzhou.insurance.schedule;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.INSURANCE_APPROVER;
import static cn.dingzhou.rest.security.Roles.INSURER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/benefit-schedules")
@Tag(name = "Benefit schedules", description = "待遇方案 / what is paid of an own-paid cost")
@RolesAllowed({INSURER, INSURANCE_APPROVER, CITY_DECIDER, AUDITOR, SURVEYOR, REGISTRAR, VIEWER})
class ScheduleResource {

    private final ScheduleDesk desk;
    private final ScheduleRepository schedules;
    private final CurrentCaller caller;
    private final Exports exports;

    ScheduleResource(ScheduleDesk desk, ScheduleRepository schedules, CurrentCaller caller, Exports exports) {
        this.desk = desk;
        this.schedules = schedules;
        this.caller = caller;
        this.exports = exports;
    }

    @POST
    @Idempotent
    @RolesAllowed(INSURER)
    @Operation(
            summary = "拟定待遇方案 / Draw a benefit schedule",
            description = "经他人审批后生效。/ In force once another person approved it.")
    public RestResponse<ScheduleView> draw(@NotNull @Valid ScheduleTerms terms, @Context UriInfo uri) {
        BenefitSchedule drawn = desk.draw(terms, caller.current());
        return ETags.created(uri, drawn.id(), drawn.version(), drawn.view());
    }

    @GET
    @Operation(summary = "列出待遇方案 / List benefit schedules")
    public Page<ScheduleView> list(@BeanParam ScheduleFilter filter, @BeanParam @Valid PageRequest page) {
        return schedules.page(filter, page).map(BenefitSchedule::view);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出待遇方案 / Export benefit schedules", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(@BeanParam ScheduleFilter filter, @BeanParam ExportRequest request) {
        return exports.of("benefit-schedules", ScheduleView.class, request, page -> list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看待遇方案 / Read a benefit schedule")
    public RestResponse<ScheduleView> read(@PathParam("id") UUID id, @Context Request request) {
        BenefitSchedule schedule = schedules.locate(id);
        return ETags.ok(request, schedule.version(), schedule.view());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(INSURER)
    @Operation(
            summary = "修改待遇方案 / Change a benefit schedule",
            description = "仅限尚无案件按其核定的方案；须重新审批。/ Only while no claim was decided by it; it must be approved again.")
    public RestResponse<ScheduleView> change(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid ScheduleTerms terms) {
        BenefitSchedule changed = desk.change(id, terms, ifMatch, caller.current());
        return ETags.ok(changed.version(), changed.view());
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(INSURANCE_APPROVER)
    @Operation(
            summary = "审批待遇方案 / Approve a benefit schedule",
            description = "拟定人不能审批。/ By another person than who drew it.")
    public RestResponse<ScheduleView> approve(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        BenefitSchedule approved = desk.approve(id, ifMatch, caller.current());
        return ETags.ok(approved.version(), approved.view());
    }
}
