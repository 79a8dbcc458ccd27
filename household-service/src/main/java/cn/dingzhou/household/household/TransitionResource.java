package cn.dingzhou.household.household;

import static cn.dingzhou.household.household.HouseholdResource.changed;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;

import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** If-Match holds the ETag of the household in the address. */
@Path("/households/{id}")
@Tag(name = "Households")
@RolesAllowed(REGISTRAR)
class TransitionResource {

    private final HouseholdTransitions transitions;
    private final CurrentCaller caller;

    TransitionResource(HouseholdTransitions transitions, CurrentCaller caller) {
        this.transitions = transitions;
        this.caller = caller;
    }

    @POST
    @Path("/move")
    @Operation(
            summary = "迁往另一行政村 / Move a household to another village",
            description = "户档案随户迁移，原住地保留在历史中。/ Its file goes with it; where it lived stays in its history.")
    public RestResponse<HouseholdView> move(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid MoveHousehold request) {
        return changed(transitions.move(id, request, ifMatch, caller.current()));
    }

    @POST
    @Path("/split")
    @Operation(
            summary = "分户 / Split a household",
            description = "新户沿用原户的类别和监测；答复为新户。/ The new household, which is answered, keeps category and monitoring.")
    public RestResponse<HouseholdView> split(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid SplitHousehold request) {
        return changed(transitions.split(id, request, ifMatch));
    }

    @POST
    @Path("/merger")
    @Operation(
            summary = "并户 / Merge a household into another",
            description = "两户须同类别；本户终止，档案仍可查；答复为并入的户。/ Both in one category; this one ends and can still be read; the"
                    + " other is answered.")
    public RestResponse<HouseholdView> merge(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid MergeHousehold request) {
        return changed(transitions.merge(id, request, ifMatch));
    }
}
