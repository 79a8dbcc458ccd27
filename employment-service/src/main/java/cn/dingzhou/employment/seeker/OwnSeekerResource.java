package cn.dingzhou.employment.seeker;

import static cn.dingzhou.rest.security.Roles.JOB_SEEKER;
import static cn.dingzhou.rest.security.Roles.RESIDENT;

import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** For the app: anyone with an account registers themselves, and sees nobody else. */
@Path("/own-seeker")
@Tag(name = "Own search for work", description = "本人求职（供手机应用）/ the caller's own search for work, for the app")
@RolesAllowed({JOB_SEEKER, RESIDENT})
class OwnSeekerResource {

    private final OwnSeekerDesk desk;
    private final SeekerErasure erasure;
    private final CurrentCaller caller;

    OwnSeekerResource(OwnSeekerDesk desk, SeekerErasure erasure, CurrentCaller caller) {
        this.desk = desk;
        this.erasure = erasure;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "本人求职登记 / Register oneself",
            description =
                    "一个账号、一个电话登记一次；村民可关联本户成员。/ Once per account and phone; a resident may link to a member of the own household.")
    public RestResponse<SeekerView> register(@NotNull @Valid RegisterSeeker request, @Context UriInfo uri) {
        Seeker seeker = desk.register(request);
        return ResponseBuilder.<SeekerView>created(uri.getAbsolutePath())
                .entity(SeekerView.of(seeker))
                .header("ETag", ETags.of(seeker.version()))
                .build();
    }

    @GET
    @Operation(summary = "本人求职登记 / Read one's own registration")
    public RestResponse<SeekerView> read(@Context Request request) {
        Seeker seeker = desk.read();
        return ETags.ok(request, seeker.version(), SeekerView.of(seeker));
    }

    @PUT
    @Operation(summary = "修改本人求职登记 / Change one's own registration")
    public RestResponse<SeekerView> change(@BeanParam IfMatch ifMatch, @NotNull @Valid RegisterSeeker request) {
        return answer(desk.change(request, ifMatch));
    }

    @POST
    @Path("/pause")
    @Idempotent(creates = false)
    @Operation(summary = "暂停求职 / Pause the search for work")
    public RestResponse<SeekerView> pause(@BeanParam IfMatch ifMatch) {
        return answer(desk.pause(ifMatch));
    }

    @POST
    @Path("/resume")
    @Idempotent(creates = false)
    @Operation(summary = "恢复求职 / Resume the search for work")
    public RestResponse<SeekerView> resume(@BeanParam IfMatch ifMatch) {
        return answer(desk.resume(ifMatch));
    }

    @POST
    @Path("/erasure")
    @Operation(
            summary = "撤回同意并删除本人求职信息 / Withdraw consent and have one's data erased",
            description =
                    "同窗口办理的删除：应聘、在岗、回访、培训未了的先办结。没有登记的也返回 204。/ As at a labour office: what is open is ended first. Also"
                            + " 204 for who is not registered.")
    public void erase() {
        erasure.eraseOwn(caller.current().subject());
    }

    private static RestResponse<SeekerView> answer(Seeker seeker) {
        return ETags.ok(seeker.version(), SeekerView.of(seeker));
    }
}
