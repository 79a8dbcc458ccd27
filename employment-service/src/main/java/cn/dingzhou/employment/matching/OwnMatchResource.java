package cn.dingzhou.employment.matching;

import static cn.dingzhou.rest.security.Roles.JOB_SEEKER;
import static cn.dingzhou.rest.security.Roles.RESIDENT;

import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For the app: whoever looks for work sees the best posts for themselves. */
@Path("/own-seeker/matches")
@Tag(name = "Matches")
@RolesAllowed({JOB_SEEKER, RESIDENT})
class OwnMatchResource {

    private final Matchmaker matchmaker;
    private final CurrentCaller caller;

    OwnMatchResource(Matchmaker matchmaker, CurrentCaller caller) {
        this.matchmaker = matchmaker;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "本人的最佳岗位 / The best posts for the caller",
            description = "须先登记求职。/ Who has registered as a seeker.")
    @APIResponseSchema(PostMatches.class)
    @APIResponse(responseCode = "409", description = "已就业或暂不求职 / the caller has work or pauses")
    public PostMatches best(
            @Parameter(description = "岗位数，1–200 / how many") @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200)
                    int limit) {
        return matchmaker.postsForOwn(caller.current().subject(), limit);
    }
}
