package cn.dingzhou.employment.application;

import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;

import cn.dingzhou.employment.seeker.ContactView;
import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.records.personaldata.Disclosure;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Each step has its own address; If-Match holds the ETag that the last answer came with. */
@Path("/applications/{id}")
@Tag(name = "Applications")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR})
class ApplicationStepResource {

    private final ApplicationOffice office;
    private final ApplicationDesk desk;
    private final ApplicationReading reading;
    private final Takings takings;

    ApplicationStepResource(
            ApplicationOffice office, ApplicationDesk desk, ApplicationReading reading, Takings takings) {
        this.office = office;
        this.desk = desk;
        this.reading = reading;
        this.takings = takings;
    }

    @POST
    @Path("/invitation")
    @Idempotent(creates = false)
    @Operation(summary = "约面试，可改约 / Invite to an interview, or to another day")
    public RestResponse<ApplicationView> invite(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid Invite request) {
        return answer(office.invite(id, request.interviewOn(), ifMatch, request.by(takings.now())));
    }

    @POST
    @Path("/interview")
    @Idempotent(creates = false)
    @Operation(summary = "录入已面试 / Enter an interview that was held")
    public RestResponse<ApplicationView> interview(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeStep request) {
        return answer(office.interview(id, ifMatch, request.by(takings.now())));
    }

    @POST
    @Path("/offer")
    @Idempotent(creates = false)
    @Operation(summary = "发录用 / Offer the post")
    public RestResponse<ApplicationView> offer(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeStep request) {
        return answer(office.offer(id, ifMatch, request.by(takings.now())));
    }

    @POST
    @Path("/acceptance")
    @Idempotent(creates = false)
    @Operation(
            summary = "代为接受录用 / Accept on the seeker's behalf",
            description = "岗位不会超过招聘人数。/ A post is never filled beyond its headcount.")
    public RestResponse<ApplicationView> accept(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeStep request) {
        return answer(office.accept(id, ifMatch, request.by(takings.now())));
    }

    @POST
    @Path("/decline")
    @Idempotent(creates = false)
    @Operation(
            summary = "代为谢绝录用 / Decline on the seeker's behalf",
            description = "已接受而未上岗的，名额退回。/ One who accepted and has not started gives the place back.")
    public RestResponse<ApplicationView> decline(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeStep request) {
        return answer(office.decline(id, ifMatch, request.by(takings.now())));
    }

    @POST
    @Path("/withdrawal")
    @Idempotent(creates = false)
    @Operation(summary = "代为撤回应聘 / Withdraw on the seeker's behalf", description = "撤回后可再应聘。/ They may apply again.")
    public RestResponse<ApplicationView> withdraw(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeStep request) {
        return answer(office.withdraw(id, ifMatch, request.by(takings.now())));
    }

    @POST
    @Path("/refusal")
    @Idempotent(creates = false)
    @Operation(summary = "不录用 / Refuse an applicant", description = "须注明原因代码。/ With a coded reason.")
    public RestResponse<ApplicationView> refuse(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid Refuse request) {
        return answer(office.refuse(id, ifMatch, request.by(takings.now())));
    }

    @POST
    @Path("/disclosures")
    @Operation(
            summary = "查看应聘者的姓名、电话 / See the applicant's name and phone, for a purpose",
            description = "每次查看记入审计。/ Every time is written to the audit trail.")
    public RestResponse<ContactView> disclose(@PathParam("id") UUID id, @NotNull @Valid Disclosure request) {
        return ResponseBuilder.ok(desk.disclose(id, request.purpose()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private RestResponse<ApplicationView> answer(Application application) {
        return ETags.ok(application.version(), reading.view(application));
    }
}
