package cn.dingzhou.household.procedure;

import cn.dingzhou.events.MonitoringKind;
import cn.dingzhou.events.ProcedureKind;
import cn.dingzhou.household.household.Risk;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** That a household should be monitored. */
public record MonitoringProposal(
        UUID household, MonitoringKind kind, List<Risk> risks, LocalDate submittedOn, String reason) {

    SubmitProcedure request() {
        return new SubmitProcedure(
                household, new Proposal(ProcedureKind.MONITOR, null, null, kind, risks, null), submittedOn, reason);
    }
}
