package cn.dingzhou.insurance.claim;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.INSURANCE_APPROVER;
import static cn.dingzhou.rest.security.Roles.INSURER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/claim-statistics")
@Tag(name = "Claims")
class ClaimStatisticsResource {

    private final ClaimCounting counting;
    private final CurrentCaller caller;

    ClaimStatisticsResource(ClaimCounting counting, CurrentCaller caller) {
        this.counting = counting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({REGISTRAR, SURVEYOR, INSURER, INSURANCE_APPROVER, CITY_DECIDER, AUDITOR})
    @Operation(
            summary = "理赔统计 / How the claims of some policy years went",
            description =
                    "案件数、已赔付、受益户数、赔付率、平均天数。/ Claims by stage, what was paid to how many households, loss ratio, average days.")
    public ClaimStatistics read(
            @Parameter(description = "地区，缺省为本人辖区 / region; the caller's own unless given")
                    @QueryParam("region")
                    @Nullable
                    RegionCode region,
            @QueryParam("from") @NotNull @Min(2000) @Max(2100) Integer from,
            @QueryParam("to") @NotNull @Min(2000) @Max(2100) Integer to) {
        if (from > to) {
            throw new InvalidInputException(
                    new FieldError("/from", "range-reversed", "起始年度晚于终止年度。", "From is later than to."));
        }
        Caller calling = caller.current();
        RegionCode wanted = region == null ? calling.region() : region;
        if (wanted == null) {
            throw new NotFoundException(Text.of("地区", "region"));
        }
        calling.requireInScope(wanted);
        return counting.count(wanted, from, to);
    }
}
