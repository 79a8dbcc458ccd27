package cn.dingzhou.employment.labour;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/labour-force-counts")
@Tag(name = "Labour force")
class LabourForceCountsResource {

    private final LabourForceReading reading;
    private final CurrentCaller caller;

    LabourForceCountsResource(LabourForceReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
    @Operation(summary = "劳动力状况统计，按下级地区和状态 / Count the labour force by child region and state")
    public LabourForceCounts read(
            @Parameter(description = "地区，缺省为本人辖区 / region; the caller's own unless given")
                    @QueryParam("region")
                    @Nullable
                    RegionCode region,
            @Parameter(description = "户现类别 / the household's present category") @QueryParam("category") @Nullable
                    Category category) {
        Caller calling = caller.current();
        RegionCode wanted = region == null ? calling.region() : region;
        if (wanted == null) {
            throw new NotFoundException(Text.of("地区", "region"));
        }
        calling.requireInScope(wanted);
        return reading.count(wanted, category);
    }
}
