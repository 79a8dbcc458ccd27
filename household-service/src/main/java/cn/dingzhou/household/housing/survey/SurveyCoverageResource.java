package cn.dingzhou.household.housing.survey;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.TOWNSHIP_CHECKER;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/surveyed-houses/coverage")
@Tag(name = "Surveyed houses")
@RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR, VIEWER})
class SurveyCoverageResource {

    private final SurveyRepository surveys;
    private final Gazetteer gazetteer;
    private final Exports exports;
    private final CurrentCaller caller;
    private final Clock clock;

    SurveyCoverageResource(
            SurveyRepository surveys, Gazetteer gazetteer, Exports exports, CurrentCaller caller, Clock clock) {
        this.surveys = surveys;
        this.gazetteer = gazetteer;
        this.exports = exports;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "各下级地区的排查覆盖情况 / How far the survey has come in each region below",
            description = "市按乡镇、乡镇按村统计。/ A city by township, a township by village.")
    public Page<SurveyCoverage> coverage(
            @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @NotNull
                    RegionCode region) {
        RegionCode own = gazetteer.canonical(region);
        caller.current().requireInScope(own);
        return new Page<>(surveys.coverage(own, LocalDate.now(clock)), null);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出排查覆盖情况 / Export how far the survey has come")
    public RestResponse<StreamingOutput> export(
            @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @NotNull
                    RegionCode region,
            @BeanParam ExportRequest request) {
        return exports.of("survey-coverage", SurveyCoverage.class, request, page -> coverage(region));
    }
}
