package cn.dingzhou.insurance.claim;

import static cn.dingzhou.rest.security.Roles.INSURANCE_APPROVER;
import static cn.dingzhou.rest.security.Roles.INSURER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Each step has its own address; If-Match holds the ETag that the last answer came with. */
@Path("/claims/{id}")
@Tag(name = "Claims")
class ClaimStepResource {

    private final ClaimOffice office;
    private final ClaimDecisions decisions;
    private final ClaimReading reading;
    private final PayeeDesk payees;
    private final Takings takings;

    ClaimStepResource(
            ClaimOffice office, ClaimDecisions decisions, ClaimReading reading, PayeeDesk payees, Takings takings) {
        this.office = office;
        this.decisions = decisions;
        this.reading = reading;
        this.payees = payees;
        this.takings = takings;
    }

    @POST
    @Path("/survey")
    @Idempotent(creates = false)
    @RolesAllowed({SURVEYOR, INSURER})
    @Operation(
            summary = "录入查勘 / Enter the survey",
            description = "报案人不能查勘；同一票据全市只能理赔一次。/ Not by who reported it; an invoice is claimed once in the city.")
    public RestResponse<ClaimView> survey(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeSurvey request) {
        return answer(office.survey(id, request, ifMatch, takings.now()));
    }

    @POST
    @Path("/notice")
    @Idempotent(creates = false)
    @RolesAllowed({REGISTRAR, INSURER})
    @Operation(summary = "张贴公示 / Post the notice")
    public RestResponse<ClaimView> post(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid PostNotice request) {
        return answer(office.post(id, request, ifMatch, takings.now()));
    }

    @POST
    @Path("/objections")
    @Idempotent(creates = false)
    @RolesAllowed({REGISTRAR, SURVEYOR, INSURER})
    @Operation(summary = "公示期内的异议 / Enter an objection", description = "退回重新查勘。/ It is surveyed again.")
    public RestResponse<ClaimView> object(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeStep request) {
        return answer(office.object(id, request, ifMatch, takings.now()));
    }

    @PUT
    @Path("/payee")
    @RolesAllowed({REGISTRAR, SURVEYOR, INSURER})
    @Operation(
            summary = "登记收款人 / Name the payee",
            description =
                    "核准之前，或支付被退回之后（即重新支付）。/ Before the approval, or after the payment came back, which sends it again.")
    public RestResponse<ClaimView> name(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid NamePayee request) {
        return answer(payees.name(id, request, ifMatch, takings.now()));
    }

    @POST
    @Path("/approval")
    @Idempotent(creates = false)
    @RolesAllowed(INSURANCE_APPROVER)
    @Operation(
            summary = "核准 / Approve a claim",
            description =
                    "由报案人、查勘人以外的人；赔付同时从基金中预留。/ By neither reporter nor surveyor; the payout is promised from the fund at once.")
    public RestResponse<ClaimView> approve(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid Approve request) {
        return answer(decisions.approve(id, request, ifMatch, takings.now()));
    }

    @POST
    @Path("/rejection")
    @Idempotent(creates = false)
    @RolesAllowed(INSURANCE_APPROVER)
    @Operation(
            summary = "拒赔 / Reject a claim",
            description = "须注明原因代码；票据可再用。/ With a coded reason; its invoices are free again.")
    public RestResponse<ClaimView> reject(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid Reject request) {
        return answer(decisions.reject(id, request, ifMatch, takings.now()));
    }

    @POST
    @Path("/withdrawal")
    @Idempotent(creates = false)
    @RolesAllowed({REGISTRAR, INSURER})
    @Operation(summary = "撤回 / Withdraw a claim", description = "核准之前。/ Before it is approved.")
    public RestResponse<ClaimView> withdraw(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeStep request) {
        return answer(office.withdraw(id, request, ifMatch, takings.now()));
    }

    @POST
    @Path("/disclosures")
    @RolesAllowed({INSURER, INSURANCE_APPROVER})
    @Operation(
            summary = "查看未遮盖的收款人 / See the payee unmasked, for a purpose",
            description = "每次查看记入审计。/ Every time is written to the audit trail.")
    public RestResponse<PayeeView> disclose(@PathParam("id") UUID id, @NotNull @Valid Disclosure request) {
        return ResponseBuilder.ok(payees.disclose(id, request.purpose()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private RestResponse<ClaimView> answer(Claim claim) {
        return ETags.ok(claim.version(), reading.view(reading.locate(claim.id())));
    }
}
