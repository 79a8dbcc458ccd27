package cn.dingzhou.employment.placement;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;

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

@Path("/placements")
@Tag(name = "Placements", description = "就业记录 / people who started work")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR})
class PlacementResource {

    private final PlacementOffice office;
    private final PlacementReading reading;
    private final Exports exports;
    private final Takings takings;

    PlacementResource(PlacementOffice office, PlacementReading reading, Exports exports, Takings takings) {
        this.office = office;
        this.reading = reading;
        this.exports = exports;
        this.takings = takings;
    }

    @POST
    @Idempotent
    @RolesAllowed(LABOUR_OFFICER)
    @Operation(
            summary = "登记就业 / Enter that somebody starts work",
            description = "同一人同时只有一份工作；第 1、3、6 个月的回访随之到期。户籍记为无劳动能力的仍可登记，但会标明。"
                    + " / One job at a time; visits fall due after 1, 3 and 6 months by themselves. Who cannot work by the"
                    + " registry may still be entered, and is marked.")
    public RestResponse<PlacementView> start(@NotNull @Valid StartPlacement request, @Context UriInfo uri) {
        Placement placement = office.start(request, takings.now());
        return ETags.created(uri, placement.id(), placement.version(), reading.view(placement.id()));
    }

    @GET
    @Operation(
            summary = "就业记录列表 / List placements",
            description = "按地区和登记先后排列；member 或 seeker 给出某人的就业史。录入有误的不列出，除非 reason=ENTERED_IN_ERROR。"
                    + " / By region, then as entered; member or seeker gives a person's history. Entries in error are left out"
                    + " unless asked for by reason.")
    public Page<PlacementSummary> list(@BeanParam PlacementFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出就业记录 / Export placements", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(@BeanParam PlacementFilter filter, @BeanParam ExportRequest request) {
        return exports.of("placements", PlacementSummary.class, request, page -> reading.list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看就业记录 / Read a placement with its wages and follow-ups")
    public RestResponse<PlacementView> read(@PathParam("id") UUID id) {
        // Never 304: follow-ups are visited and fall due without it.
        return ETags.ok(reading.locate(id).version(), reading.view(id));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent(creates = false)
    @RolesAllowed(LABOUR_OFFICER)
    @Operation(
            summary = "登记离岗 / Enter the end of a job",
            description = "离岗后才到期的回访随之取消。ENTERED_IN_ERROR 使记录不再计入任何数，结束后仍可用。"
                    + " / Visits that would fall due after it are dropped. ENTERED_IN_ERROR makes the record count for nothing,"
                    + " also after it ended.")
    public RestResponse<PlacementView> end(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid EndPlacement request) {
        Placement placement = office.end(id, request, ifMatch, takings.now());
        return ETags.ok(placement.version(), reading.view(id));
    }
}
