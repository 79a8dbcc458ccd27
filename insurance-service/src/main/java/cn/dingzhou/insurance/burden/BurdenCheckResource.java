package cn.dingzhou.insurance.burden;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.INSURANCE_APPROVER;
import static cn.dingzhou.rest.security.Roles.INSURER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;

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

@Path("/burden-checks")
@Tag(name = "Burden checks", description = "核查线索 / households whose own-paid cost reached the burden line")
@RolesAllowed({REGISTRAR, SURVEYOR, INSURER, INSURANCE_APPROVER, CITY_DECIDER, AUDITOR})
class BurdenCheckResource {

    private final BurdenDesk desk;
    private final CurrentCaller caller;
    private final Exports exports;

    BurdenCheckResource(BurdenDesk desk, CurrentCaller caller, Exports exports) {
        this.desk = desk;
        this.caller = caller;
        this.exports = exports;
    }

    @GET
    @Operation(
            summary = "核查线索列表 / List burden checks",
            description = "按村和开出先后排列。/ By village, then as they were opened.")
    public Page<BurdenCheckView> list(@BeanParam @Valid BurdenCheckFilter filter, @BeanParam @Valid PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出核查线索 / Export burden checks", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(
            @BeanParam @Valid BurdenCheckFilter filter, @BeanParam ExportRequest request) {
        return exports.of("burden-checks", BurdenCheckView.class, request, page -> desk.list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看核查线索 / Read a burden check")
    public RestResponse<BurdenCheckView> read(@PathParam("id") UUID id, @Context Request request) {
        BurdenCheck check = desk.read(id);
        return ETags.ok(request, check.version(), check.view());
    }

    @POST
    @Path("/{id}/dismissal")
    @RolesAllowed({SURVEYOR, INSURER, REGISTRAR})
    @Operation(
            summary = "排除核查线索 / Dismiss a burden check",
            description = "同户、同年度、同风险不再开出。/ None is opened again for the household, the peril and the policy year.")
    public RestResponse<BurdenCheckView> dismiss(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid DismissCheck dismissal) {
        BurdenCheck dismissed = desk.dismiss(id, dismissal, ifMatch, caller.current());
        return ETags.ok(dismissed.version(), dismissed.view());
    }
}
