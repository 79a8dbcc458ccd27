package cn.dingzhou.employment.training;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/training-courses/{courseId}/participations")
@Tag(name = "Training participations", description = "培训人次 / who takes part in training courses")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class EnrolmentResource {

    private final EnrolmentDesk desk;
    private final ParticipationReading reading;
    private final Takings takings;
    private final Exports exports;

    EnrolmentResource(EnrolmentDesk desk, ParticipationReading reading, Takings takings, Exports exports) {
        this.desk = desk;
        this.reading = reading;
        this.takings = takings;
        this.exports = exports;
    }

    @POST
    @Idempotent
    @RolesAllowed(LABOUR_OFFICER)
    @Operation(
            summary = "报名 / Enrol somebody",
            description = "名额已满则候补；开班时须满 16 周岁，在校学生和已离户成员不收。/ Waits when all places are taken. At least 16 years old"
                    + " on the first day, no pupil, no member who left.")
    public RestResponse<ParticipationView> enrol(
            @PathParam("courseId") UUID courseId, @NotNull @Valid EnrolWorker request, @Context UriInfo uri) {
        TrainingParticipation entered = reading.locate(desk.enrol(courseId, request, takings.now()));
        return ResponseBuilder.<ParticipationView>created(uri.getBaseUriBuilder()
                        .path(ParticipationResource.class)
                        .path(entered.id().toString())
                        .build())
                .entity(reading.view(entered))
                .header(HttpHeaders.ETAG, ETags.of(entered.version()))
                .build();
    }

    @GET
    @Operation(summary = "班次的学员和候补，按居住地 / Who is in a course, by where they live")
    public Page<ParticipationView> list(@PathParam("courseId") UUID courseId, @BeanParam @Valid PageRequest page) {
        return reading.listOf(courseId, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出班次的学员和候补 / Export who is in a course")
    public RestResponse<StreamingOutput> export(
            @PathParam("courseId") UUID courseId, @BeanParam ExportRequest request) {
        return exports.of(
                "training-participations", ParticipationView.class, request, page -> reading.listOf(courseId, page));
    }
}
