package cn.dingzhou.gateway.rebuild;

import cn.dingzhou.rest.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/rebuilds")
@Tag(name = "Rebuilds", description = "重算全部指标 / counting all figures anew")
@RolesAllowed(Roles.OPERATOR)
class RebuildResource {

    private final Rebuilds rebuilds;
    private final Runs runs;

    RebuildResource(Rebuilds rebuilds, Runs runs) {
        this.rebuilds = rebuilds;
        this.runs = runs;
    }

    @GET
    @Operation(summary = "最近一次重算及其进度 / The newest rebuild, and whether its figures are shown")
    public Rebuild newest() {
        Runs.State state = runs.state();
        return new Rebuild(state.rebuild(), state.whole());
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            summary = "从全部事件重算指标 / Count all figures anew from the events",
            description = "重算在现有指标旁进行，算完后各副本自行切换；期间再次下达的，待其完成后开始。 "
                    + "It runs beside the figures that are shown; each replica changes over when it is whole. "
                    + "One that is ordered meanwhile begins then.")
    @APIResponse(responseCode = "202", description = "已下达 / ordered")
    public Rebuild order() {
        return new Rebuild(rebuilds.order(), false);
    }

    /** A rebuild. */
    @Schema(name = "Rebuild")
    record Rebuild(
            @Schema(description = "第几次；0 为首次计数 / its number; 0 is the first counting", examples = "1") long number,
            @Schema(description = "本副本是否已显示其结果 / whether this replica shows its figures") boolean shown) {}
}
