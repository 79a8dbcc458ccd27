package cn.dingzhou.household.household;

import static cn.dingzhou.household.household.HouseholdResource.changed;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;

import cn.dingzhou.rest.conditional.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/households/{id}/head")
@Tag(name = "Members")
@RolesAllowed(REGISTRAR)
class HeadResource {

    private final MemberRegistry registry;

    HeadResource(MemberRegistry registry) {
        this.registry = registry;
    }

    @PUT
    @Operation(
            summary = "变更户主 / Change the head",
            description =
                    "原户主仍在本户；离开的用“减少成员”。If-Match 为该户的 ETag。/ The head before stays; for one who leaves remove the member."
                            + " If-Match holds the household's ETag.")
    public RestResponse<HouseholdView> change(
            @PathParam("id") UUID household, @BeanParam IfMatch ifMatch, @NotNull @Valid ChangeOfHead request) {
        return changed(registry.changeHead(household, request, ifMatch));
    }
}
