package cn.dingzhou.employment.matching;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seekers/{seekerId}/matches")
@Tag(name = "Matches", description = "匹配：评分和理由 / matches: a score with its reasons")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class SeekerMatchResource {

    private final Matchmaker matchmaker;
    private final CurrentCaller caller;
    private final Exports exports;

    SeekerMatchResource(Matchmaker matchmaker, CurrentCaller caller, Exports exports) {
        this.matchmaker = matchmaker;
        this.caller = caller;
        this.exports = exports;
    }

    @GET
    @Operation(
            summary = "求职者的最佳岗位 / The best posts for a seeker",
            description = "今天开放、有名额、求职者符合全部硬性条件的岗位。/ Posts that are open today, have room, and whose every"
                    + " requirement the seeker fulfils.")
    @APIResponseSchema(PostMatches.class)
    @APIResponse(responseCode = "409", description = "求职者已就业或暂不求职 / the seeker has work or pauses")
    public PostMatches best(
            @PathParam("seekerId") UUID seekerId,
            @Parameter(description = "岗位数，1–200 / how many") @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200)
                    int limit) {
        return matchmaker.postsFor(seekerId, limit, caller.current());
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出求职者的最佳岗位 / Export the best posts for a seeker", description = "前 200 个。/ The best 200.")
    public RestResponse<StreamingOutput> export(
            @PathParam("seekerId") UUID seekerId, @BeanParam ExportRequest request) {
        return exports.of(
                "post-matches",
                PostMatch.class,
                request,
                page -> new Page<>(best(seekerId, page.limit()).items(), null));
    }
}
