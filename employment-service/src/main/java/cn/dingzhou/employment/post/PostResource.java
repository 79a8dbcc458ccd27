package cn.dingzhou.employment.post;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.employment.jobfair.JobFairCalendar;
import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/job-fairs/{fairId}")
@Tag(name = "Posts", description = "岗位，以及招聘会的企业 / posts, and the enterprises of a job fair")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class PostResource {

    private final JobBoard board;
    private final PostRepository posts;
    private final JobFairCalendar fairs;
    private final CurrentCaller caller;
    private final Exports exports;

    PostResource(JobBoard board, PostRepository posts, JobFairCalendar fairs, CurrentCaller caller, Exports exports) {
        this.board = board;
        this.posts = posts;
        this.fairs = fairs;
        this.caller = caller;
        this.exports = exports;
    }

    @POST
    @Path("/posts")
    @Idempotent
    @RolesAllowed(LABOUR_OFFICER)
    @Operation(summary = "发布岗位 / Offer a post")
    public RestResponse<PostView> offer(
            @PathParam("fairId") UUID fairId, @NotNull @Valid OfferPost request, @Context UriInfo uri) {
        Post post = board.offer(fairId, request, caller.current());
        return ETags.created(uri, post.id(), post.version(), PostView.of(post));
    }

    @GET
    @Path("/posts")
    @Operation(summary = "列出招聘会的岗位 / List the posts of a fair")
    public Page<PostView> list(@PathParam("fairId") UUID fairId, @BeanParam @Valid PageRequest page) {
        fairs.requireFair(fairId, caller.current());
        return posts.page(fairId, page).map(PostView::of);
    }

    @GET
    @Path("/posts/export")
    @Operation(summary = "导出招聘会的岗位 / Export the posts of a fair")
    public RestResponse<StreamingOutput> export(@PathParam("fairId") UUID fairId, @BeanParam ExportRequest request) {
        return exports.of("posts", PostView.class, request, page -> list(fairId, page));
    }

    @GET
    @Path("/posts/{postId}")
    @Operation(summary = "查看岗位 / Read a post")
    public RestResponse<PostView> read(
            @PathParam("fairId") UUID fairId, @PathParam("postId") UUID postId, @Context Request request) {
        fairs.requireFair(fairId, caller.current());
        Post post = posts.locate(fairId, postId);
        return ETags.ok(request, post.version(), PostView.of(post));
    }

    @GET
    @Path("/enterprises")
    @Operation(summary = "列出参会企业 / List the enterprises of a fair")
    public Page<FairEnterprise> enterprises(@PathParam("fairId") UUID fairId, @BeanParam @Valid PageRequest page) {
        fairs.requireFair(fairId, caller.current());
        return posts.enterprises(fairId, page);
    }

    @GET
    @Path("/enterprises/export")
    @Operation(summary = "导出参会企业 / Export the enterprises of a fair")
    public RestResponse<StreamingOutput> exportEnterprises(
            @PathParam("fairId") UUID fairId, @BeanParam ExportRequest request) {
        return exports.of("enterprises", FairEnterprise.class, request, page -> enterprises(fairId, page));
    }
}
