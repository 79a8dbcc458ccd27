package cn.dingzhou.employment.training;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/training-participations")
@Tag(name = "Training participations")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class ParticipationResource {

    private final ParticipationReading reading;
    private final Exports exports;

    ParticipationResource(ParticipationReading reading, Exports exports) {
        this.reading = reading;
        this.exports = exports;
    }

    @GET
    @Operation(
            summary = "列出培训人次，按居住地 / List participations by where the people live",
            description = "含居住在辖区内的，和在辖区内的班次中的。/ Of people who live in the caller's region, and of courses held there.")
    public Page<ParticipationView> list(@BeanParam ParticipationFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出培训人次 / Export participations")
    public RestResponse<StreamingOutput> export(
            @BeanParam ParticipationFilter filter, @BeanParam ExportRequest request) {
        return exports.of(
                "training-participations", ParticipationView.class, request, page -> reading.list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看培训人次 / Read a participation")
    public RestResponse<ParticipationView> read(@PathParam("id") UUID id) {
        TrainingParticipation entered = reading.locate(id);
        // Never 304: its course and its place in the line change without it.
        return ETags.ok(entered.version(), reading.view(entered));
    }
}
