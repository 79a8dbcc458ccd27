package cn.dingzhou.gateway.query;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.gateway.view.Figures;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/indicators/regions")
@Tag(name = "Indicators")
class RegionResource {

    private final Figures figures;
    private final RegionInSight regions;
    private final Clock clock;

    RegionResource(Figures figures, RegionInSight regions, Clock clock) {
        this.figures = figures;
        this.regions = regions;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(summary = "下级地区名称 / The names of the regions directly below")
    public Names names(@QueryParam("parent") @DefaultValue("130682") String parent) {
        RegionCode region = regions.find("/parent", parent);
        return new Names(figures.partsOf(region, LocalDate.now(clock)).stream()
                .map(part -> new Name(part.code(), part.name(), part.code().level()))
                .toList());
    }

    @Schema(name = "RegionNames")
    record Names(List<Name> items) {}

    @Schema(name = "RegionName")
    record Name(
            @Schema(examples = "130682108") RegionCode code,
            @Schema(examples = "东旺镇") String name,
            RegionCode.Level level) {}
}
