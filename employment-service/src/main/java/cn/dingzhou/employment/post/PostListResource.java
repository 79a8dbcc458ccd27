package cn.dingzhou.employment.post;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/posts")
@Tag(name = "Posts")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class PostListResource {

    private final PostRepository posts;
    private final PostReading reading;
    private final CurrentCaller caller;
    private final Exports exports;

    PostListResource(PostRepository posts, PostReading reading, CurrentCaller caller, Exports exports) {
        this.posts = posts;
        this.reading = reading;
        this.caller = caller;
        this.exports = exports;
    }

    @GET
    @Operation(summary = "列出岗位，按工作地区 / List posts by where the work is")
    public Page<PostView> list(@BeanParam @Valid PostFilter filter, @BeanParam @Valid PageRequest page) {
        return posts.page(filter, caller.current(), page).map(PostView::of);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出岗位 / Export posts")
    public RestResponse<StreamingOutput> export(@BeanParam @Valid PostFilter filter, @BeanParam ExportRequest request) {
        return exports.of("posts", PostView.class, request, page -> list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看岗位 / Read a post")
    public RestResponse<PostView> read(@PathParam("id") UUID id, @Context Request request) {
        Post post = reading.locate(id, caller.current());
        return ETags.ok(request, post.version(), PostView.of(post));
    }
}
