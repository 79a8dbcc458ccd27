package cn.dingzhou.household.household;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.TOWNSHIP_CHECKER;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/households/export")
@Tag(name = "Households")
@RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR, VIEWER})
class HouseholdExportResource {

    private final HouseholdResource households;
    private final Exports exports;

    HouseholdExportResource(HouseholdResource households, Exports exports) {
        this.households = households;
        this.exports = exports;
    }

    @GET
    @Operation(summary = "导出户列表 / Export households")
    public RestResponse<StreamingOutput> export(@BeanParam HouseholdFilter filter, @BeanParam ExportRequest request) {
        return exports.of("households", HouseholdSummary.class, request, page -> households.list(filter, page));
    }
}
