package cn.dingzhou.household.household;

import static cn.dingzhou.household.household.HouseholdResource.changed;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;

import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Every answer is the household with its new version, which the next change needs. */
@Path("/households/{id}/members")
@Tag(name = "Members", description = "家庭成员 / members of a household")
@RolesAllowed(REGISTRAR)
class MemberResource {

    private final MemberRegistry registry;
    private final CurrentCaller caller;

    MemberResource(MemberRegistry registry, CurrentCaller caller) {
        this.registry = registry;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "新增成员 / Add a member",
            description = "If-Match 为该户的 ETag。/ If-Match holds the household's ETag.")
    public RestResponse<HouseholdView> join(
            @PathParam("id") UUID household, @BeanParam IfMatch ifMatch, @NotNull @Valid NewMember request) {
        return changed(registry.join(household, request, ifMatch, caller.current()));
    }

    @PATCH
    @Path("/{memberId}")
    @Operation(
            summary = "变更成员信息 / Change a member's facts",
            description = "If-Match 为该户的 ETag。/ If-Match holds the household's ETag.")
    public RestResponse<HouseholdView> amend(
            @PathParam("id") UUID household,
            @PathParam("memberId") UUID member,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid ChangeMember request) {
        return changed(registry.amend(household, member, request, ifMatch));
    }

    @POST
    @Path("/{memberId}/departure")
    @Operation(
            summary = "减少成员 / Remove a member",
            description = "户主离开时须给出其余成员与新户主的关系。If-Match 为该户的 ETag。/ When the head leaves, the relations to the new"
                    + " head are needed. If-Match holds the household's ETag.")
    public RestResponse<HouseholdView> depart(
            @PathParam("id") UUID household,
            @PathParam("memberId") UUID member,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid MemberDeparture request) {
        return changed(registry.depart(household, member, request, ifMatch));
    }
}
