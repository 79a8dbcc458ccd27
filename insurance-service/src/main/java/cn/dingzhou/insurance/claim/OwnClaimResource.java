package cn.dingzhou.insurance.claim;

import static cn.dingzhou.rest.security.Roles.RESIDENT;

import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.request.BusinessClock;
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
import java.time.LocalDate;
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
    private final ClaimDesk desk;
    private final ClaimOffice office;
    private final OwnClaimReading reading;
    private final Takings takings;

    OwnClaimResource(OwnClaims own, ClaimDesk desk, ClaimOffice office, OwnClaimReading reading, Takings takings) {
        this.own = own;
        this.desk = desk;
        this.office = office;
        this.reading = reading;
        this.takings = takings;
    }

    @POST
    @Idempotent
    @Operation(summary = "本户报案 / Report a claim of the own household")
    public RestResponse<OwnClaim> report(@NotNull @Valid ReportOwnClaim request, @Context UriInfo uri) {
        Taking by = takings.now();
        ReportClaim report = request.of(own.household(), LocalDate.ofInstant(by.at(), BusinessClock.ZONE));
        Claim claim = RegionScope.asSystem(() -> desk.report(report, by));
        return ETags.created(uri, claim.id(), claim.version(), reading.view(claim));
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
        Claim claim = own.with(id, () -> office.withdraw(id, request, ifMatch, takings.now()));
        return ETags.ok(claim.version(), reading.view(claim));
    }
}
