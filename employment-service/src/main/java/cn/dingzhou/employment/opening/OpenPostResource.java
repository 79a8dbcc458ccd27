package cn.dingzhou.employment.opening;

import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/open-posts")
@Tag(name = "Open to everybody", description = "无需登录的招聘会与岗位 / fairs and posts that need no account")
@PermitAll
class OpenPostResource {

    private final OpenPostRepository posts;
    private final PublicAnswers answers;
    private final Clock clock;

    OpenPostResource(OpenPostRepository posts, PublicAnswers answers, Clock clock) {
        this.posts = posts;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "查找今天接受应聘的岗位 / Find posts that people may apply for today",
            description = "按截止日先后；可缓存 30 秒。/ Those that end soonest first; to be kept for 30 seconds.")
    public RestResponse<Page<OpenPost>> list(
            @BeanParam @Valid OpenPostFilter filter, @BeanParam @Valid PageRequest page, @Context Request request) {
        return answers.of(request, posts.page(filter, LocalDate.now(clock), page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看今天接受应聘的岗位 / Read a post that people may apply for today")
    public RestResponse<OpenPost> read(@PathParam("id") UUID id, @Context Request request) {
        OpenPost found = posts.find(id, LocalDate.now(clock))
                .orElseThrow(() -> new NotFoundException(Text.of("今天接受应聘的岗位", "open post")));
        return answers.of(request, found);
    }
}
