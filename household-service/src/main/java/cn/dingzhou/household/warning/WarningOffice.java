package cn.dingzhou.household.warning;

import cn.dingzhou.household.guarantee.GuaranteeRecords;
import cn.dingzhou.household.guarantee.GuaranteeRecords.VisitMadeOn;
import cn.dingzhou.household.procedure.MonitoringProposal;
import cn.dingzhou.household.procedure.ProcedureOffice;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Owns what people do about warnings: a visit checks each, then it is confirmed or dismissed. */
@ApplicationScoped
class WarningOffice {

    private final WarningRepository warnings;
    private final GuaranteeRecords guarantees;
    private final ProcedureOffice procedures;
    private final Outbox outbox;
    private final Clock clock;

    WarningOffice(
            WarningRepository warnings,
            GuaranteeRecords guarantees,
            ProcedureOffice procedures,
            Outbox outbox,
            Clock clock) {
        this.warnings = warnings;
        this.guarantees = guarantees;
        this.procedures = procedures;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Warning check(UUID id, CheckWarning check, IfMatch ifMatch, Caller caller) {
        Warning warning = begin(id, ifMatch);
        VisitMadeOn visit = guarantees
                .visit(check.visitId())
                .filter(made -> made.household().equals(warning.householdId()))
                .orElseThrow(() -> new InvalidInputException(new FieldError(
                        "/visitId", "unknown-visit", "没有对该户的这次走访。", "There is no such visit to this household.")));
        warning.check(check.visitId(), visit.on(), taking(caller));
        return announced(warning);
    }

    @Transactional
    Warning confirm(UUID id, ConfirmWarning confirmation, IfMatch ifMatch, Caller caller) {
        Warning warning = begin(id, ifMatch);
        warning.requireChecked();
        UUID procedure = procedures.submitMonitoring(
                new MonitoringProposal(
                        Objects.requireNonNull(warning.householdId()),
                        confirmation.monitoringKind(),
                        confirmation.risks(),
                        confirmation.on(),
                        confirmation.reason()),
                caller);
        warning.confirm(confirmation.on(), procedure, taking(caller));
        return announced(warning);
    }

    @Transactional
    Warning dismiss(UUID id, DismissWarning dismissal, IfMatch ifMatch, Caller caller) {
        Warning warning = begin(id, ifMatch);
        warning.dismiss(dismissal, taking(caller));
        return announced(warning);
    }

    private Warning begin(UUID id, IfMatch ifMatch) {
        Warning warning = warnings.lock(id);
        ifMatch.require(warning.version());
        return warning;
    }

    private Warning announced(Warning warning) {
        warnings.enter(List.of());
        outbox.publish(warning.announcement());
        return warning;
    }

    private Taking taking(Caller caller) {
        return new Taking(caller.subject(), clock.instant());
    }
}
