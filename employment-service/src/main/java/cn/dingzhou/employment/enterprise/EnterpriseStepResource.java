package cn.dingzhou.employment.enterprise;

import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;

import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.records.personaldata.Disclosure;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.security.CurrentCaller;
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

@Path("/enterprises/{id}")
@Tag(name = "Enterprises")
@RolesAllowed(LABOUR_OFFICER)
class EnterpriseStepResource {

    private final EnterpriseOffice office;
    private final CurrentCaller caller;
    private final Takings takings;

    EnterpriseStepResource(EnterpriseOffice office, CurrentCaller caller, Takings takings) {
        this.office = office;
        this.caller = caller;
        this.takings = takings;
    }

    @POST
    @Path("/verification")
    @Idempotent(creates = false)
    @Operation(
            summary = "核验通过 / Verify an enterprise",
            description = "由登记人以外的人；此后可发布常设岗位。/ Not by who registered it; from then on it offers posts beside fairs.")
    public RestResponse<EnterpriseView> verify(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        return answer(office.verify(id, ifMatch, caller.current(), takings.now()));
    }

    @POST
    @Path("/refusal")
    @Idempotent(creates = false)
    @Operation(
            summary = "核验不通过 / Refuse an enterprise",
            description =
                    "由登记人以外的人；其岗位不再公开，修改登记后可再核验。/ Not by who registered it; its posts are shown no more until a change is verified.")
    public RestResponse<EnterpriseView> refuse(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid RefuseEnterprise request) {
        return answer(office.refuse(id, request, ifMatch, caller.current(), takings.now()));
    }

    @POST
    @Path("/disclosures")
    @Operation(
            summary = "查看未遮盖的联系人 / See the contact unmasked, for a purpose",
            description = "每次查看记入审计。/ Every time is written to the audit trail.")
    public RestResponse<ContactView> disclose(@PathParam("id") UUID id, @NotNull @Valid Disclosure request) {
        return ResponseBuilder.ok(office.disclose(id, request.purpose(), caller.current()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static RestResponse<EnterpriseView> answer(Enterprise enterprise) {
        return ETags.ok(enterprise.version(), EnterpriseView.of(enterprise));
    }
}
