package cn.dingzhou.insurance.policyyear;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.INSURANCE_APPROVER;
import static cn.dingzhou.rest.security.Roles.INSURER;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/policy-years")
@Tag(name = "Policy years", description = "保险年度 / the city's yearly contract with the insurer")
@RolesAllowed({INSURER, INSURANCE_APPROVER, CITY_DECIDER, AUDITOR, VIEWER})
class PolicyYearResource {

    private final PolicyDesk desk;
    private final PolicyYearRepository policyYears;
    private final CurrentCaller caller;
    private final Exports exports;

    PolicyYearResource(PolicyDesk desk, PolicyYearRepository policyYears, CurrentCaller caller, Exports exports) {
        this.desk = desk;
        this.policyYears = policyYears;
        this.caller = caller;
        this.exports = exports;
    }

    @POST
    @Idempotent
    @RolesAllowed(INSURER)
    @Operation(summary = "签订保险年度 / Open a policy year")
    public RestResponse<PolicyYearView> open(@NotNull @Valid PolicyYearTerms terms, @Context UriInfo uri) {
        PolicyYear opened = desk.open(terms, caller.current());
        return ETags.created(uri, opened.id(), opened.version(), opened.view());
    }

    @GET
    @Operation(summary = "列出保险年度 / List policy years")
    public Page<PolicyYearView> list(@QueryParam("year") @Nullable Integer year, @BeanParam @Valid PageRequest page) {
        return policyYears.page(year, page).map(PolicyYear::view);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出保险年度 / Export policy years")
    public RestResponse<StreamingOutput> export(
            @QueryParam("year") @Nullable Integer year, @BeanParam ExportRequest request) {
        return exports.of("policy-years", PolicyYearView.class, request, page -> list(year, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看保险年度 / Read a policy year")
    public RestResponse<PolicyYearView> read(@PathParam("id") UUID id, @Context Request request) {
        PolicyYear policyYear = policyYears.locate(id);
        return ETags.ok(request, policyYear.version(), policyYear.view());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(INSURER)
    @Operation(summary = "修改保险年度 / Change a policy year")
    public RestResponse<PolicyYearView> change(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid PolicyYearTerms terms) {
        PolicyYear changed = desk.change(id, ifMatch, terms);
        return ETags.ok(changed.version(), changed.view());
    }
}
