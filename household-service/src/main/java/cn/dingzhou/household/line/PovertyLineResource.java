package cn.dingzhou.household.line;

import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/poverty-lines")
@Tag(name = "Poverty lines", description = "扶贫标准和监测线 / poverty and monitoring lines")
class PovertyLineResource {

    private final PovertyLines office;
    private final PovertyLineRepository lines;
    private final CurrentCaller caller;

    PovertyLineResource(PovertyLines office, PovertyLineRepository lines, CurrentCaller caller) {
        this.office = office;
        this.lines = lines;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "历年标准 / List the lines",
            description = "未列出的年份沿用上一个。/ A year not listed has those of the one before.")
    public List<PovertyLineView> list() {
        return lines.byYear().stream().map(PovertyLine::view).toList();
    }

    @PUT
    @Path("/{year}")
    @RolesAllowed(Roles.CITY_DECIDER)
    @Operation(summary = "登记某年的标准 / Enter a year's lines")
    public PovertyLineView draw(@PathParam("year") @Min(2000) @Max(2199) int year, @NotNull @Valid DrawLines request) {
        caller.current().requireCity();
        return office.draw(year, request).view();
    }
}
