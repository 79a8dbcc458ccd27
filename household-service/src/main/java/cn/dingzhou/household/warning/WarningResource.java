package cn.dingzhou.household.warning;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.TOWNSHIP_CHECKER;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Each step has its own address; If-Match holds the ETag that the last answer came with. */
@Path("/warnings")
@Tag(name = "Warnings", description = "防返贫预警 / early warnings")
@RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR})
class WarningResource {

    private final WarningOffice office;
    private final WarningReading reading;
    private final Exports exports;
    private final CurrentCaller caller;

    WarningResource(WarningOffice office, WarningReading reading, Exports exports, CurrentCaller caller) {
        this.office = office;
        this.reading = reading;
        this.exports = exports;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "预警列表 / List warnings",
            description =
                    "按地区排列；户有变化后数秒内及每夜由规则产生。/ By region; opened by rules within seconds of a change, and every night.")
    public Page<WarningView> list(@BeanParam WarningFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出预警 / Export warnings", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(@BeanParam WarningFilter filter, @BeanParam ExportRequest request) {
        return exports.of("warnings", WarningView.class, request, page -> reading.list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "预警及其经过 / Read a warning with its history")
    public RestResponse<WarningView> read(@PathParam("id") UUID id, @Context Request request) {
        Warning warning = reading.locate(id);
        return ETags.ok(request, warning.version(), reading.view(warning));
    }

    @POST
    @Path("/{id}/check")
    @RolesAllowed({REGISTRAR, SURVEYOR})
    @Operation(summary = "入户核查 / Enter the visit that checked it")
    public RestResponse<WarningView> check(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid CheckWarning request) {
        return answer(office.check(id, request, ifMatch, caller.current()));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed({REGISTRAR, SURVEYOR})
    @Operation(
            summary = "属实 / Confirm",
            description = "随即提交纳入监测程序。/ A procedure to monitor the household is submitted.")
    public RestResponse<WarningView> confirm(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid ConfirmWarning request) {
        return answer(office.confirm(id, request, ifMatch, caller.current()));
    }

    @POST
    @Path("/{id}/dismissal")
    @RolesAllowed({REGISTRAR, TOWNSHIP_CHECKER})
    @Operation(summary = "排除 / Dismiss with a reason", description = "同一原因消失后再现会重新触发。/ A relapse opens it again.")
    public RestResponse<WarningView> dismiss(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid DismissWarning request) {
        return answer(office.dismiss(id, request, ifMatch, caller.current()));
    }

    private RestResponse<WarningView> answer(Warning warning) {
        return ETags.ok(warning.version(), reading.view(warning));
    }
}
