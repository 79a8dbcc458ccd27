package cn.dingzhou.household.population;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/populations")
@Tag(name = "Populations", description = "农村人口 / rural population")
@RolesAllowed({Roles.REGISTRAR, Roles.SURVEYOR, Roles.TOWNSHIP_CHECKER, Roles.CITY_DECIDER, Roles.AUDITOR, Roles.VIEWER
})
class PopulationResource {

    private final PopulationRepository populations;
    private final PopulationRegister register;
    private final Gazetteer gazetteer;
    private final CurrentCaller caller;
    private final Exports exports;

    PopulationResource(
            PopulationRepository populations,
            PopulationRegister register,
            Gazetteer gazetteer,
            CurrentCaller caller,
            Exports exports) {
        this.populations = populations;
        this.register = register;
        this.gazetteer = gazetteer;
        this.caller = caller;
        this.exports = exports;
    }

    @GET
    @Operation(summary = "农村人口列表 / List rural population", description = "按村和年排列。/ By village and year.")
    public Page<PopulationRow> list(
            @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                    RegionCode region,
            @QueryParam("year") @Nullable Integer year,
            @BeanParam @Valid PageRequest page) {
        return populations.page(region == null ? null : gazetteer.canonical(region), year, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出农村人口列表 / Export rural population")
    public RestResponse<StreamingOutput> export(
            @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                    RegionCode region,
            @QueryParam("year") @Nullable Integer year,
            @BeanParam ExportRequest request) {
        return exports.of("populations", PopulationRow.class, request, page -> list(region, year, page));
    }

    @GET
    @Path("/{villageCode}")
    @Operation(summary = "某村历年农村人口 / Read a village's rural population")
    public RestResponse<PopulationView> read(@PathParam("villageCode") RegionCode village, @Context Request request) {
        Population population = populations.locate(gazetteer.canonical(village));
        return ETags.ok(request, population.version(), PopulationView.of(population));
    }

    @PUT
    @Path("/{villageCode}/{year}")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            summary = "登记某年农村人口 / Record a year's rural population",
            description = "更正已登记的年份须带 If-Match。/ If-Match is needed to correct a year that is recorded.")
    public RestResponse<PopulationView> record(
            @PathParam("villageCode") RegionCode village,
            @PathParam("year") @Min(PopulationRow.FIRST) int year,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid RecordPopulation request) {
        Population population =
                register.record(new PopulationRow(village, year, request.persons()), ifMatch, caller.current());
        return ETags.ok(population.version(), PopulationView.of(population));
    }
}
