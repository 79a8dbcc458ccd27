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

@Path("/posts/{postId}/matches")
@Tag(name = "Matches", description = "匹配：评分和理由 / matches: a score with its reasons")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class PostMatchResource {

    private final Matchmaker matchmaker;
    private final CurrentCaller caller;
    private final Exports exports;

    PostMatchResource(Matchmaker matchmaker, CurrentCaller caller, Exports exports) {
        this.matchmaker = matchmaker;
        this.caller = caller;
        this.exports = exports;
    }

    @GET
    @Operation(
            summary = "岗位的最佳求职者 / The best seekers for a post",
            description = "只含本辖区内正在求职、符合全部硬性条件的人，不含姓名和电话。/ Only of the own region, looking for work and"
                    + " fulfilling every requirement; without names and phones.")
    @APIResponseSchema(SeekerMatches.class)
    @APIResponse(responseCode = "409", description = "岗位今天不招聘或已招满 / the post is not open today, or filled")
    public SeekerMatches best(
            @PathParam("postId") UUID postId,
            @Parameter(description = "人数，1–200 / how many") @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200)
                    int limit) {
        return matchmaker.seekersFor(postId, limit, caller.current());
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出岗位的最佳求职者 / Export the best seekers for a post", description = "前 200 名。/ The best 200.")
    public RestResponse<StreamingOutput> export(@PathParam("postId") UUID postId, @BeanParam ExportRequest request) {
        return exports.of(
                "seeker-matches",
                SeekerMatch.class,
                request,
                page -> new Page<>(best(postId, page.limit()).items(), null));
    }
}
