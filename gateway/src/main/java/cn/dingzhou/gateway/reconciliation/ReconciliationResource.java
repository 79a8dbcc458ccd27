package cn.dingzhou.gateway.reconciliation;

import cn.dingzhou.gateway.reconciliation.Reconciliation.Outcome;
import cn.dingzhou.rest.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/reconciliation")
@Tag(name = "Reconciliation", description = "指标与业务系统的核对 / the figures against the services' tables")
class ReconciliationResource {

    private static final int MOST_SHOWN = 100;

    private final Reconciliation reconciliation;

    ReconciliationResource(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "指标是否与业务系统的数据一致 / Whether the figures agree with the services' tables",
            description = "按市和乡镇、按年比较；最多列出 100 项不一致。 By city and township and by year; at most 100 drifts are listed.")
    public View newest() {
        Outcome outcome = reconciliation.outcome();
        return outcome == null ? View.NOT_YET : View.of(outcome);
    }

    @POST
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @ResponseStatus(202)
    @Operation(
            summary = "立即核对 / Compare now",
            description = "由应答的副本执行，结果稍后可读。 By the replica that answers; read the outcome a little later.")
    @APIResponse(responseCode = "202", description = "已开始 / begun")
    public View order() {
        reconciliation.order();
        return newest();
    }

    /** How far the comparison has come, or how it ended. */
    @Schema(name = "ReconciliationState")
    enum State {
        NOT_YET,
        AGREES,
        DRIFTS,
        /** What was compared agrees, but a service did not answer. */
        INCOMPLETE
    }

    /** How the last comparison ended. */
    @Schema(name = "Reconciliation")
    record View(
            @Schema(
                            description = "NOT_YET 尚未核对；AGREES 一致；DRIFTS 不一致；INCOMPLETE 有服务未应答 / "
                                    + "INCOMPLETE: a service did not answer")
                    State state,
            @Schema(description = "核对时间 / when") @Nullable Instant comparedAt,
            @Schema(description = "核对的合计数 / how many sums", examples = "70") int sums,
            @Schema(description = "不一致的总数 / how many drifts there are", examples = "0") int driftCount,
            List<Drift> drifts,
            @Schema(description = "未应答的服务 / services that did not answer") Set<String> unanswered) {

        static final View NOT_YET = new View(State.NOT_YET, null, 0, 0, List.of(), Set.of());

        static View of(Outcome outcome) {
            List<Drift> drifts = outcome.drifts();
            State agreeing = outcome.unanswered().isEmpty() ? State.AGREES : State.INCOMPLETE;
            return new View(
                    drifts.isEmpty() ? agreeing : State.DRIFTS,
                    outcome.comparedAt(),
                    outcome.sums(),
                    drifts.size(),
                    drifts.subList(0, Math.min(MOST_SHOWN, drifts.size())),
                    outcome.unanswered());
        }
    }
}
