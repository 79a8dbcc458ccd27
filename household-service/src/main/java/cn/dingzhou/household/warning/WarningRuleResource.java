package cn.dingzhou.household.warning;

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
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/warning-rules")
@Tag(name = "Warnings")
class WarningRuleResource {

    private final WarningCatalogue catalogue;
    private final CurrentCaller caller;
    private final Clock clock;

    WarningRuleResource(WarningCatalogue catalogue, CurrentCaller caller, Clock clock) {
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "预警规则 / List the rules",
            description = "含说明、该年是否启用和限额。/ With what each looks at, and how it is set in the year.")
    public List<RuleView> list(
            @Parameter(description = "年份，缺省为今年 / year, by default this one")
                    @QueryParam("year")
                    @Nullable
                    @Min(2000)
                    @Max(2199)
                    Integer year) {
        return catalogue.inForce(year == null ? LocalDate.now(clock).getYear() : year).stream()
                .map(RuleView::of)
                .toList();
    }

    @PUT
    @Path("/{code}/{year}")
    @RolesAllowed(Roles.CITY_DECIDER)
    @Operation(summary = "自某年起设置规则 / Set a rule from a year on")
    public RuleView change(
            @PathParam("code") String code,
            @PathParam("year") @Min(2000) @Max(2199) int year,
            @NotNull @Valid SetRule request) {
        caller.current().requireCity();
        return RuleView.of(catalogue.change(code, year, request));
    }
}
