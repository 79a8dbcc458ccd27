package cn.dingzhou.insurance.claim;

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

/** For the app: a resident sees and reports the claims of the own household, and no others. */
@Path("/own-claims")
@Tag(name = "Own claims", description = "本户理赔（供手机应用）/ the claims of the caller's own household, for the app")
@RolesAllowed(RESIDENT)
class OwnClaimResource {

    private final OwnClaims own;
    private final OwnClaimDesk desk;
    private final OwnClaimReading reading;

    OwnClaimResource(OwnClaims own, OwnClaimDesk desk, OwnClaimReading reading) {
        this.own = own;
        this.desk = desk;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @Operation(summary = "本户报案 / Report a claim of the own household")
    public RestResponse<OwnClaim> report(@NotNull @Valid ReportOwnClaim request, @Context UriInfo uri) {
        Claim claim = desk.report(request);
        return ETags.created(uri, claim.id(), claim.version(), reading.view(own.locate(claim.id())));
    }

    @GET
    @Operation(summary = "本户案件 / List the own household's claims", description = "新的在前。/ Newest first.")
    public List<OwnClaim> list() {
        return own.all().stream().map(reading::view).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "本户案件进度 / Read a claim of the own household")
    public RestResponse<OwnClaim> read(@PathParam("id") UUID id) {
        Claim claim = own.locate(id);
        return ETags.ok(claim.version(), reading.view(claim));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent(creates = false)
    @Operation(summary = "撤回本户案件 / Withdraw a claim of the own household")
    public RestResponse<OwnClaim> withdraw(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeStep request) {
        Claim claim = desk.withdraw(id, request, ifMatch);
        return ETags.ok(claim.version(), reading.view(claim));
    }
}
