package cn.dingzhou.employment.post;

import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;

import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/posts/{id}")
@Tag(name = "Posts")
@RolesAllowed(LABOUR_OFFICER)
class PostStepResource {

    private final PostDesk desk;
    private final CurrentCaller caller;

    PostStepResource(PostDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @PUT
    @Operation(summary = "修改岗位 / Change a post")
    public RestResponse<PostView> change(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid DescribePost request) {
        return answer(desk.change(id, request, ifMatch, caller.current()));
    }

    @POST
    @Path("/closure")
    @Idempotent(creates = false)
    @Operation(summary = "停止招聘 / Close a post", description = "此后不再公开，也不能应聘。/ It is shown no more, and nobody applies.")
    public RestResponse<PostView> close(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        return answer(desk.close(id, ifMatch, caller.current()));
    }

    @POST
    @Path("/reopening")
    @Idempotent(creates = false)
    @Operation(summary = "恢复招聘 / Open a post again")
    public RestResponse<PostView> reopen(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        return answer(desk.reopen(id, ifMatch, caller.current()));
    }

    private static RestResponse<PostView> answer(Post post) {
        return ETags.ok(post.version(), PostView.of(post));
    }
}
