package cn.dingzhou.employment.seeker;

import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;

import cn.dingzhou.records.erasure.Erase;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.records.personaldata.Disclosure;
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
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What officers do with a registration; If-Match holds the ETag that the last answer came with. */
@Path("/seekers/{id}")
@Tag(name = "Seekers")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR})
class SeekerStepResource {

    private final SeekerDesk desk;
    private final SeekerErasure erasure;

    SeekerStepResource(SeekerDesk desk, SeekerErasure erasure) {
        this.desk = desk;
        this.erasure = erasure;
    }

    @PUT
    @Path("/member")
    @Operation(
            summary = "关联登记系统的成员 / Link to a member of the registry",
            description =
                    "性别、出生年月须一致；所在村从此随户。/ Sex and month of birth must agree; home follows the household from then on.")
    public RestResponse<SeekerView> link(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid LinkMember request) {
        return answer(desk.link(id, request.memberId(), ifMatch));
    }

    @DELETE
    @Path("/member")
    @Operation(summary = "解除关联 / Unlink from the member")
    public RestResponse<SeekerView> unlink(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        return answer(desk.unlink(id, ifMatch));
    }

    @POST
    @Path("/pause")
    @Idempotent(creates = false)
    @Operation(summary = "暂停求职 / Pause the search for work")
    public RestResponse<SeekerView> pause(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        return answer(desk.pause(id, ifMatch));
    }

    @POST
    @Path("/resume")
    @Idempotent(creates = false)
    @Operation(summary = "恢复求职 / Resume the search for work")
    public RestResponse<SeekerView> resume(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        return answer(desk.resume(id, ifMatch));
    }

    @POST
    @Path("/erasure")
    @RolesAllowed(LABOUR_OFFICER)
    @Operation(
            summary = "删除求职者的个人信息 / Erase a seeker's personal data",
            description = "登记、未被录用的应聘、备注一并删除；计入统计的就业、培训只留无法识别个人的编号；建档立卡户成员的记录属扶贫档案，依法保存。应聘未了、在岗、回访或培训未完的不能删除，返回 409"
                    + " 和办法。重复请求结果相同。/ The registration goes, with applications that came to nothing and all notes; work and"
                    + " trainings that count stay under an id that tells nobody. What is of members of the registry is the archive of"
                    + " their household, which the law keeps. While an application, a job, a follow-up or a training is open: 409, with"
                    + " what helps. Asking again is answered the same.")
    public void erase(@PathParam("id") UUID id, @NotNull @Valid Erase request) {
        erasure.erase(id, request.reason());
    }

    @POST
    @Path("/disclosures")
    @Operation(
            summary = "查看未遮盖的姓名、电话 / See name and phone unmasked, for a purpose",
            description = "每次查看记入审计。/ Every time is written to the audit trail.")
    public RestResponse<ContactView> disclose(@PathParam("id") UUID id, @NotNull @Valid Disclosure request) {
        return ResponseBuilder.ok(desk.disclose(id, request.purpose()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static RestResponse<SeekerView> answer(Seeker seeker) {
        return ETags.ok(seeker.version(), SeekerView.of(seeker));
    }
}
