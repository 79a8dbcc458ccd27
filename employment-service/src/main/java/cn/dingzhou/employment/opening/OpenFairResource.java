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

@Path("/open-job-fairs")
@Tag(name = "Open to everybody", description = "无需登录的招聘会与岗位 / fairs and posts that need no account")
@PermitAll
class OpenFairResource {

    private final OpenFairRepository fairs;
    private final PublicAnswers answers;
    private final Clock clock;

    OpenFairResource(OpenFairRepository fairs, PublicAnswers answers, Clock clock) {
        this.fairs = fairs;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "查找今天进行中的招聘会 / Find job fairs that are open today",
            description = "按截止日先后；可缓存 30 秒。/ Those that end soonest first; to be kept for 30 seconds.")
    public RestResponse<Page<OpenFair>> list(
            @BeanParam @Valid OpenFairFilter filter, @BeanParam @Valid PageRequest page, @Context Request request) {
        return answers.of(request, fairs.page(filter, LocalDate.now(clock), page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看今天进行中的招聘会 / Read a job fair that is open today")
    public RestResponse<OpenFair> read(@PathParam("id") UUID id, @Context Request request) {
        OpenFair found = fairs.find(id, LocalDate.now(clock))
                .orElseThrow(() -> new NotFoundException(Text.of("今天进行中的招聘会", "open job fair")));
        return answers.of(request, found);
    }
}
