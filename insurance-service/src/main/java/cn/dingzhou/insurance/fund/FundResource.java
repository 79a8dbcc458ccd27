package cn.dingzhou.insurance.fund;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.INSURANCE_APPROVER;
import static cn.dingzhou.rest.security.Roles.INSURER;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.records.idempotency.Idempotent;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/policy-years/{id}")
@Tag(name = "Funds", description = "保险基金台账 / the ledger of a policy year's money")
@RolesAllowed({INSURER, INSURANCE_APPROVER, CITY_DECIDER, AUDITOR})
class FundResource {

    private final FundOffice office;
    private final FundReading reading;
    private final Exports exports;
    private final CurrentCaller caller;

    FundResource(FundOffice office, FundReading reading, Exports exports, CurrentCaller caller) {
        this.office = office;
        this.reading = reading;
        this.exports = exports;
        this.caller = caller;
    }

    @POST
    @Path("/receipts")
    @Idempotent
    @RolesAllowed({INSURER, CITY_DECIDER})
    @Operation(
            summary = "资金到账 / Enter money of the city",
            description = "保费合计不超过约定保费。/ Premium receipts together are at most the agreed premium.")
    public RestResponse<MovementView> receive(
            @PathParam("id") UUID id, @NotNull @Valid EnterReceipt receipt, @Context UriInfo uri) {
        FundMovement entered = office.receive(id, receipt, caller.current());
        URI address = uri.getAbsolutePathBuilder()
                .path("../movements/" + entered.id())
                .build()
                .normalize();
        return RestResponse.ResponseBuilder.<MovementView>created(address)
                .entity(entered.view())
                .build();
    }

    @GET
    @Path("/fund")
    @Operation(summary = "基金余额 / How the fund stands")
    public FundView fund(@PathParam("id") UUID id) {
        return reading.fund(id);
    }

    @GET
    @Path("/movements")
    @Operation(summary = "资金变动列表 / List movements", description = "按录入先后排列。/ As they were entered.")
    public Page<MovementView> list(
            @PathParam("id") UUID id, @BeanParam MovementFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.list(id, filter, page);
    }

    @GET
    @Path("/movements/export")
    @Operation(summary = "导出资金变动 / Export movements", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(
            @PathParam("id") UUID id, @BeanParam MovementFilter filter, @BeanParam ExportRequest request) {
        return exports.of("movements", MovementView.class, request, page -> reading.list(id, filter, page));
    }

    @GET
    @Path("/movements/{movementId}")
    @Operation(summary = "读取资金变动 / Read a movement")
    public MovementView read(@PathParam("id") UUID id, @PathParam("movementId") UUID movementId) {
        return reading.read(id, movementId);
    }
}
