package cn.dingzhou.insurance.settlement;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.INSURANCE_APPROVER;
import static cn.dingzhou.rest.security.Roles.INSURER;

import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/policy-years/{id}")
@Tag(name = "Policy years")
class SettlementResource {

    private final YearEnd yearEnd;
    private final Reconciler reconciler;
    private final Takings takings;

    SettlementResource(YearEnd yearEnd, Reconciler reconciler, Takings takings) {
        this.yearEnd = yearEnd;
        this.reconciler = reconciler;
        this.takings = takings;
    }

    @POST
    @Path("/closing")
    @Idempotent(creates = false)
    @RolesAllowed(CITY_DECIDER)
    @Operation(
            summary = "关闭保险年度 / Close a policy year",
            description =
                    "全部案件办结、赔款到账之后；结余转入下一年度。/ When every claim is finished and paid; the surplus goes to the next year.")
    public RestResponse<Closing> close(@PathParam("id") UUID id, @NotNull @Valid CloseYear request) {
        return RestResponse.ok(yearEnd.close(id, request.on(), takings.now()));
    }

    @GET
    @Path("/reconciliation")
    @RolesAllowed({INSURER, INSURANCE_APPROVER, CITY_DECIDER, AUDITOR})
    @Transactional(TxType.SUPPORTS) // The comparison begins its own, which may take longer.
    @Operation(
            summary = "对账 / Reconcile a policy year",
            description =
                    "台账、批次、案件三方核对，并按各案件自己的赔付标准重算。/ Ledger, batches and claims compared, and every payout recomputed under its own schedule.")
    public Reconciliation reconcile(@PathParam("id") UUID id) {
        return reconciler.reconcile(id);
    }
}
