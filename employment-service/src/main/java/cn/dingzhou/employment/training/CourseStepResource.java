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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Each step has its own address; If-Match holds the ETag that the last answer came with. */
@Path("/training-courses/{id}")
@Tag(name = "Training courses")
@RolesAllowed(LABOUR_OFFICER)
class CourseStepResource {

    private final CourseOffice office;
    private final CourseRepository courses;
    private final Takings takings;

    CourseStepResource(CourseOffice office, CourseRepository courses, Takings takings) {
        this.office = office;
        this.courses = courses;
        this.takings = takings;
    }

    @POST
    @Path("/begin")
    @Idempotent(creates = false)
    @Operation(summary = "开班 / A course begins", description = "不早于计划的第一天。/ Not before the first day of its plan.")
    public RestResponse<CourseView> begin(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeCourseStep request) {
        office.begin(id, request.on(), ifMatch, takings.now());
        return answer(id);
    }

    @POST
    @Path("/finish")
    @Idempotent(creates = false)
    @Operation(
            summary = "结业 / A course finishes",
            description = "出勤足够者结业并得证书，其余为未结业，候补退出。/ Who attended enough completes it with a certificate, the others"
                    + " did not; who still waits is withdrawn.")
    public RestResponse<CourseView> finish(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeCourseStep request) {
        office.finish(id, request.on(), ifMatch, takings.now());
        return answer(id);
    }

    @POST
    @Path("/cancellation")
    @Idempotent(creates = false)
    @Operation(
            summary = "取消 / A course is cancelled",
            description = "结业之前；学员和候补随之退出。/ Before it finishes; everybody in it or waiting is withdrawn.")
    public RestResponse<CourseView> cancel(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid CancelCourse request) {
        office.cancel(id, request, ifMatch, takings.now());
        return answer(id);
    }

    private RestResponse<CourseView> answer(UUID id) {
        TrainingCourse course = courses.locate(id);
        return ETags.ok(course.version(), CourseView.of(course));
    }
}
