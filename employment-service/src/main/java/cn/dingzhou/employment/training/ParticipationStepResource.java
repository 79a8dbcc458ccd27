package cn.dingzhou.employment.training;

import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;

import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/training-participations/{id}")
@Tag(name = "Training participations")
@RolesAllowed(LABOUR_OFFICER)
class ParticipationStepResource {

    private final EnrolmentDesk enrolment;
    private final AttendanceDesk attendance;
    private final ParticipationReading reading;
    private final Takings takings;

    ParticipationStepResource(
            EnrolmentDesk enrolment, AttendanceDesk attendance, ParticipationReading reading, Takings takings) {
        this.enrolment = enrolment;
        this.attendance = attendance;
        this.reading = reading;
        this.takings = takings;
    }

    @POST
    @Path("/withdrawal")
    @Idempotent(creates = false)
    @Operation(
            summary = "退出 / Withdraw from a course",
            description = "结业之前；候补第一人递补。/ Before it is completed; the first of the line moves up.")
    public RestResponse<ParticipationView> withdraw(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid Withdraw request) {
        enrolment.withdraw(id, request, ifMatch, takings.now());
        return answer(id);
    }

    @POST
    @Path("/completion")
    @Idempotent(creates = false)
    @Operation(
            summary = "提前结业 / Complete a course before it finishes",
            description =
                    "出勤须足够；随即发证。班次结业时其余人一并办理。/ With enough attendance, and a certificate at once; the others follow"
                            + " when the course finishes.")
    public RestResponse<ParticipationView> complete(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid Complete request) {
        attendance.complete(id, request.on(), ifMatch, takings.now());
        return answer(id);
    }

    @PUT
    @Path("/attendance/{day}")
    @Operation(
            summary = "登记出勤 / Somebody was there on a day",
            description =
                    "开班后，培训日期之内，不晚于今天；可重复。/ While the course runs, within its days, not in the future; may be repeated.")
    public RestResponse<ParticipationView> attend(@PathParam("id") UUID id, @PathParam("day") LocalDate day) {
        attendance.attend(id, day, takings.now());
        return answer(id);
    }

    @DELETE
    @Path("/attendance/{day}")
    @Operation(summary = "撤销误登的出勤 / Somebody was not there after all")
    public RestResponse<ParticipationView> miss(@PathParam("id") UUID id, @PathParam("day") LocalDate day) {
        attendance.miss(id, day);
        return answer(id);
    }

    private RestResponse<ParticipationView> answer(UUID id) {
        TrainingParticipation entered = reading.locate(id);
        return ETags.ok(entered.version(), reading.view(entered));
    }
}
