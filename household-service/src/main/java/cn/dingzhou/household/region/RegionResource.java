package cn.dingzhou.household.region;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/regions")
@Tag(name = "Regions", description = "行政区划 / administrative divisions")
class RegionResource {

    private final RegionRepository regions;
    private final RegionRegistry registry;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Exports exports;

    RegionResource(
            RegionRepository regions, RegionRegistry registry, CurrentCaller caller, Clock clock, Exports exports) {
        this.regions = regions;
        this.registry = registry;
        this.caller = caller;
        this.clock = clock;
        this.exports = exports;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "区划列表 / List regions",
            description = "辖区内的区划及其上级，按代码排列。/ The caller's region, those in it and those above it, by code.")
    public Page<RegionView> list(
            @Parameter(description = "只列其直接下级 / only those directly in it") @QueryParam("parent") @Nullable
                    RegionCode parent,
            @Parameter(description = "当日存在的区划，缺省为今天 / those that existed on the day, by default today")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on,
            @BeanParam @Valid PageRequest page) {
        LocalDate day = day(on);
        return regions.page(parent, day, page).map(region -> RegionView.of(region, day));
    }

    @GET
    @Path("/export")
    @Authenticated
    @Operation(summary = "导出区划列表 / Export regions")
    public RestResponse<StreamingOutput> export(
            @Parameter(description = "只列其直接下级 / only those directly in it") @QueryParam("parent") @Nullable
                    RegionCode parent,
            @Parameter(description = "当日存在的区划，缺省为今天 / those that existed on the day, by default today")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on,
            @BeanParam ExportRequest request) {
        // One day for all pages, even over midnight.
        LocalDate day = day(on);
        return exports.of("regions", RegionView.class, request, page -> list(parent, day, page));
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(
            summary = "区划 / Read a region",
            description = "别名（如 139001 开头的代码）亦可。/ An alias, such as a code under 139001, will do.")
    public RestResponse<RegionView> read(
            @PathParam("code") RegionCode code,
            @Parameter(description = "名称的日期，缺省为今天 / the day of the name, by default today") @QueryParam("on") @Nullable
                    LocalDate on,
            @Context Request request) {
        Region region = regions.locate(code);
        return ETags.ok(request, region.version(), RegionView.of(region, day(on)));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(summary = "录入区划 / Enter a region", description = "限市级登记员。/ For the city's registrars.")
    public RestResponse<RegionView> enter(@NotNull @Valid NewRegion request, @Context UriInfo uri) {
        Region region = registry.enter(request, caller.current());
        return ETags.created(uri, region.code(), region.version(), RegionView.of(region, day(null)));
    }

    @PATCH
    @Path("/{code}")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(summary = "更名或撤销 / Rename or end a region", description = "限市级登记员。/ For the city's registrars.")
    public RestResponse<RegionView> change(
            @PathParam("code") RegionCode code, @BeanParam IfMatch ifMatch, @NotNull @Valid ChangeRegion request) {
        Region region = registry.change(code, request, ifMatch, caller.current());
        return ETags.ok(region.version(), RegionView.of(region, day(null)));
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
