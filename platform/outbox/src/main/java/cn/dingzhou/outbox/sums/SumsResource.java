package cn.dingzhou.outbox.sums;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.OPERATOR;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.outbox.ServiceName;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sums for reconciliation; the service is in the path, so that the gateway can tell whose are meant. */
@Path("/services/{service}/sums")
@Tag(name = "Sums", description = "供核对的合计 / sums for reconciliation")
public class SumsResource {

    private final SumRepository sums;
    private final ServiceName service;
    private final CurrentCaller caller;
    private final Clock clock;

    SumsResource(SumRepository sums, ServiceName service, CurrentCaller caller, Clock clock) {
        this.sums = sums;
        this.service = service;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({OPERATOR, AUDITOR})
    @Transactional(TxType.SUPPORTS) // Adding up begins its own.
    @Operation(
            summary = "本服务数据表的合计 / What the service's own tables add up to",
            description = "不经事件，直接由数据表算出，供与指标核对；仅限市级。流量为年内发生数，存量为年末数。"
                    + " / Straight from the tables, past all events, to hold figures against; for callers of the city's level."
                    + " A flow is what happened in the year, a stock what there was at its end.")
    public SumsView sums(
            @PathParam("service") String name,
            @Parameter(description = "年份 / year", example = "2020") @QueryParam("year") @NotNull @Min(1900) @Max(2199)
                    Integer year) {
        if (!service.value().equals(name)) {
            throw new NotFoundException(Text.of("服务", "service"));
        }
        Caller calling = caller.current();
        calling.requireLevel(RegionCode.Level.CITY);
        Instant asOf = clock.instant();
        return new SumsView(
                year,
                asOf,
                sums.codes(),
                RegionScope.asSystem(() -> sums.of(year)).stream()
                        .filter(sum -> calling.mayReach(sum.region()))
                        .toList());
    }
}
