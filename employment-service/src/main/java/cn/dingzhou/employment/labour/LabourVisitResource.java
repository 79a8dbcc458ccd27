package cn.dingzhou.employment.labour;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

@Path("/labour-visits")
@Tag(name = "Labour force")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class LabourVisitResource {

    private final VisitDesk desk;
    private final LabourVisitRepository visits;
    private final Exports exports;
    private final Takings takings;

    LabourVisitResource(VisitDesk desk, LabourVisitRepository visits, Exports exports, Takings takings) {
        this.desk = desk;
        this.visits = visits;
        this.exports = exports;
        this.takings = takings;
    }

    @POST
    @Idempotent
    @RolesAllowed({REGISTRAR, SURVEYOR, LABOUR_OFFICER})
    @Operation(
            summary = "录入走访 / Enter a visit",
            description =
                    "走访当日须在劳动年龄内；较早的走访保留，不改变现状态。/ Of members of working age on that day; one older than the last is kept and changes nothing.")
    public RestResponse<LabourVisitView> enter(@NotNull @Valid EnterLabourVisit request, @Context UriInfo uri) {
        LabourVisit visit = desk.enter(request, takings.now());
        return ETags.created(uri, visit.id(), visit.version(), LabourVisitView.of(visit));
    }

    @GET
    @Operation(summary = "列出走访 / List visits", description = "按行政村和录入先后。/ By village, then as entered.")
    public Page<LabourVisitView> list(@BeanParam LabourVisitFilter filter, @BeanParam @Valid PageRequest page) {
        return visits.page(filter, page).map(LabourVisitView::of);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出走访 / Export visits", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(@BeanParam LabourVisitFilter filter, @BeanParam ExportRequest request) {
        return exports.of("labour-visits", LabourVisitView.class, request, page -> list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看走访 / Read a visit")
    public RestResponse<LabourVisitView> read(@PathParam("id") UUID id, @Context Request request) {
        LabourVisit visit = visits.locate(id);
        return ETags.ok(request, visit.version(), LabourVisitView.of(visit));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({REGISTRAR, SURVEYOR, LABOUR_OFFICER})
    @Operation(summary = "更正走访 / Correct a visit", description = "成员和日期不变。/ Its member and day stay.")
    public RestResponse<LabourVisitView> correct(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid EnterLabourVisit request) {
        LabourVisit visit = desk.correct(id, ifMatch, request, takings.now());
        return ETags.ok(visit.version(), LabourVisitView.of(visit));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({REGISTRAR, SURVEYOR, LABOUR_OFFICER})
    @Operation(summary = "删除误录的走访 / Delete a visit that was entered in error")
    public void delete(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        desk.delete(id, ifMatch);
    }
}
