package cn.dingzhou.employment.application;

import static cn.dingzhou.rest.security.Roles.JOB_SEEKER;
import static cn.dingzhou.rest.security.Roles.RESIDENT;

import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For the app: whoever registered themselves applies, answers offers, and sees nobody else's applications. */
@Path("/own-applications")
@Tag(name = "Own search for work")
@RolesAllowed({JOB_SEEKER, RESIDENT})
class OwnApplicationResource {

    private final OwnApplicationDesk desk;
    private final ApplicationReading reading;

    OwnApplicationResource(OwnApplicationDesk desk, ApplicationReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @Operation(summary = "本人应聘 / Apply for a post", description = "先作求职登记。/ Register as a seeker first.")
    public RestResponse<OwnApplication> apply(@NotNull @Valid ApplyOneself request, @Context UriInfo uri) {
        Application application = desk.apply(request.postId());
        return ETags.created(uri, application.id(), application.version(), view(application));
    }

    @GET
    @Operation(summary = "本人应聘列表 / List one's own applications", description = "新的在前。/ Newest first.")
    public List<OwnApplication> list() {
        return reading.own(desk.all());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "本人应聘进度 / Read an application of one's own")
    public RestResponse<OwnApplication> read(@PathParam("id") UUID id) {
        return answer(desk.locate(id));
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent(creates = false)
    @Operation(summary = "接受录用 / Accept an offer")
    public RestResponse<OwnApplication> accept(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        return answer(desk.accept(id, ifMatch));
    }

    @POST
    @Path("/{id}/decline")
    @Idempotent(creates = false)
    @Operation(summary = "谢绝录用 / Decline an offer")
    public RestResponse<OwnApplication> decline(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        return answer(desk.decline(id, ifMatch));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent(creates = false)
    @Operation(summary = "撤回应聘 / Withdraw an application")
    public RestResponse<OwnApplication> withdraw(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        return answer(desk.withdraw(id, ifMatch));
    }

    private RestResponse<OwnApplication> answer(Application application) {
        return ETags.ok(application.version(), view(application));
    }

    private OwnApplication view(Application application) {
        return reading.own(List.of(application)).get(0);
    }
}
