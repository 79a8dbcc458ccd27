package cn.dingzhou.household.housing;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.TOWNSHIP_CHECKER;

import cn.dingzhou.events.RenovationStage;
import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryFilter;
import cn.dingzhou.household.entry.NewEntry;
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

@Path("/renovations")
@Tag(name = "Renovations", description = "危房改造，从申请到拨付补助 / renovations of dangerous houses")
class RenovationResource {

    private final EntryDesk entries;
    private final RenovationDesk desk;
    private final Renovations renovations;
    private final Exports exports;
    private final CurrentCaller caller;

    RenovationResource(
            EntryDesk entries, RenovationDesk desk, Renovations renovations, Exports exports, CurrentCaller caller) {
        this.entries = entries;
        this.desk = desk;
        this.renovations = renovations;
        this.exports = exports;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR})
    @Operation(
            summary = "危房改造列表 / List renovations",
            description = "按村和录入先后排列。/ By village, then as they were entered.")
    public Page<RenovationView> list(@BeanParam EntryFilter filter, @BeanParam @Valid PageRequest page) {
        return entries.list(renovations, filter, page).map(RenovationView::of);
    }

    @GET
    @Path("/export")
    @RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR})
    @Operation(summary = "导出危房改造 / Export renovations", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(@BeanParam EntryFilter filter, @BeanParam ExportRequest request) {
        return exports.of("renovations", RenovationView.class, request, page -> list(filter, page));
    }

    @POST
    @Idempotent
    @RolesAllowed(REGISTRAR)
    @Operation(summary = "申请危房改造 / Apply for a renovation")
    public RestResponse<RenovationView> apply(
            @NotNull @Valid NewEntry<RenovationApplication> request, @Context UriInfo uri) {
        Renovation renovation = entries.enter(renovations, RenovationApplication.entry(request));
        return ETags.created(uri, renovation.id(), renovation.version(), RenovationView.of(renovation));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR})
    @Operation(summary = "危房改造 / Read a renovation")
    public RestResponse<RenovationView> read(@PathParam("id") UUID id, @Context Request request) {
        Renovation renovation = entries.read(renovations, id);
        return ETags.ok(request, renovation.version(), RenovationView.of(renovation));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({TOWNSHIP_CHECKER, CITY_DECIDER})
    @Operation(
            summary = "批准 / Approve",
            description = "须由申请录入人以外的人办理。/ By another person than who entered the application.")
    public RestResponse<RenovationView> approve(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid StepTaken request) {
        return taken(id, Step.to(RenovationStage.APPROVED, request), ifMatch);
    }

    @POST
    @Path("/{id}/start")
    @RolesAllowed({REGISTRAR, SURVEYOR})
    @Operation(summary = "开工 / Start")
    public RestResponse<RenovationView> start(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid StepTaken request) {
        return taken(id, Step.to(RenovationStage.STARTED, request), ifMatch);
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed({REGISTRAR, SURVEYOR})
    @Operation(summary = "竣工 / Complete")
    public RestResponse<RenovationView> complete(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid StepTaken request) {
        return taken(id, Step.to(RenovationStage.COMPLETED, request), ifMatch);
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({TOWNSHIP_CHECKER, CITY_DECIDER})
    @Operation(
            summary = "验收 / Accept",
            description = "须由申请录入人以外的人办理；住房自该日起为 B 级。"
                    + " / By another person than who entered the application; the dwelling is B from that day on.")
    public RestResponse<RenovationView> accept(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid StepTaken request) {
        return taken(id, Step.to(RenovationStage.ACCEPTED, request), ifMatch);
    }

    @POST
    @Path("/{id}/subsidy-payment")
    @RolesAllowed(CITY_DECIDER)
    @Operation(
            summary = "拨付补助 / Pay the subsidy",
            description = "须由申请录入人以外的人办理。/ By another person than who entered the application.")
    public RestResponse<RenovationView> pay(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid SubsidyPayment request) {
        return taken(id, Step.paid(request), ifMatch);
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed({TOWNSHIP_CHECKER, CITY_DECIDER})
    @Operation(
            summary = "驳回 / Reject",
            description = "须由申请录入人以外的人办理。/ By another person than who entered the application.")
    public RestResponse<RenovationView> reject(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid RenovationEnd request) {
        return taken(id, Step.ended(RenovationStage.REJECTED, request), ifMatch);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({REGISTRAR, SURVEYOR})
    @Operation(summary = "撤回 / Withdraw")
    public RestResponse<RenovationView> withdraw(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid RenovationEnd request) {
        return taken(id, Step.ended(RenovationStage.WITHDRAWN, request), ifMatch);
    }

    private RestResponse<RenovationView> taken(UUID id, Step step, IfMatch ifMatch) {
        Renovation renovation = desk.take(id, step, ifMatch, caller.current());
        return ETags.ok(renovation.version(), RenovationView.of(renovation));
    }
}
