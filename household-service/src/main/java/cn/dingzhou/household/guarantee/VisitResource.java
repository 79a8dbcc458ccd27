package cn.dingzhou.household.guarantee;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.TOWNSHIP_CHECKER;

import cn.dingzhou.household.entry.EntryFilter;
import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/visits")
@Tag(name = "Visits", description = "入户走访 / visits to households")
@RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR})
class VisitResource {

    private final GuaranteeOffice office;
    private final GuaranteeRepository guarantees;
    private final Gazetteer gazetteer;
    private final Exports exports;
    private final CurrentCaller caller;

    VisitResource(
            GuaranteeOffice office,
            GuaranteeRepository guarantees,
            Gazetteer gazetteer,
            Exports exports,
            CurrentCaller caller) {
        this.exports = exports;
        this.office = office;
        this.guarantees = guarantees;
        this.gazetteer = gazetteer;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({REGISTRAR, SURVEYOR})
    @Operation(
            summary = "登记走访 / Enter a visit",
            description = "未达标的保障成为问题；已清零的再次发现则重新打开。/ A guarantee not met opens a gap, or opens a verified one again.")
    public RestResponse<VisitView> visit(@NotNull @Valid MakeVisit request, @Context UriInfo uri) {
        Visit visit = office.visit(request, caller.current());
        return ETags.created(uri, visit.id(), visit.version(), visit.view());
    }

    @GET
    @Operation(summary = "走访列表 / List visits", description = "按地区和录入先后排列。/ By region, then as they were entered.")
    public Page<VisitView> list(@BeanParam EntryFilter filter, @BeanParam @Valid PageRequest page) {
        return guarantees.visits(filter.under(gazetteer::canonical), page).map(Visit::view);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出走访 / Export visits", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(@BeanParam EntryFilter filter, @BeanParam ExportRequest request) {
        return exports.of("visits", VisitView.class, request, page -> list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "读取走访 / Read a visit")
    public VisitView read(@PathParam("id") UUID id) {
        return guarantees.visit(id).view();
    }
}
