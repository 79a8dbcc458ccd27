package cn.dingzhou.household.household;

import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.records.personaldata.Disclosure;
import cn.dingzhou.rest.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/households/{id}/disclosures")
@Tag(name = "Households")
class DisclosureResource {

    private final HouseholdRepository households;
    private final AuditTrail audit;

    DisclosureResource(HouseholdRepository households, AuditTrail audit) {
        this.households = households;
        this.audit = audit;
    }

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.CITY_DECIDER})
    @Transactional // What is shown stands or falls with its entry in the audit trail.
    @Operation(
            summary = "查看未遮盖的个人信息 / See what is masked, for a purpose",
            description = "每次查看记入审计。/ Every time is written to the audit trail.")
    public RestResponse<HouseholdView> disclose(@PathParam("id") UUID id, @NotNull @Valid Disclosure request) {
        Household household = households.locate(id);
        audit.record("personal-data-read", "households/" + id, request.purpose());
        return ResponseBuilder.ok(HouseholdView.disclosed(household))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
