package cn.dingzhou.employment.post;

import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;

import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/enterprises/{enterpriseId}/posts")
@Tag(name = "Posts")
@RolesAllowed(LABOUR_OFFICER)
class StandingPostResource {

    private final PostDesk desk;
    private final CurrentCaller caller;

    StandingPostResource(PostDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "发布常设岗位 / Offer a post beside any fair",
            description = "企业须已核验，工作地区须在辖区内。/ Of a verified enterprise, for work in the caller's region.")
    public RestResponse<PostView> offer(
            @PathParam("enterpriseId") UUID enterpriseId, @NotNull @Valid DescribePost request, @Context UriInfo uri) {
        Post post = desk.offer(enterpriseId, request, caller.current());
        return RestResponse.ResponseBuilder.<PostView>created(uri.getBaseUriBuilder()
                        .path(PostListResource.class)
                        .path(post.id().toString())
                        .build())
                .entity(PostView.of(post))
                .header("ETag", ETags.of(post.version()))
                .build();
    }
}
