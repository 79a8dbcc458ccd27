package cn.dingzhou.gateway.report;

import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.gateway.indicator.NearCodes;
import cn.dingzhou.gateway.report.ledger.ReportLedger;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds a figure by its code, and tells somebody who mistyped it what they may have meant. */
@ApplicationScoped
class KnownFigures {

    private final ReportLedger ledger;

    KnownFigures(ReportLedger ledger) {
        this.ledger = ledger;
    }

    ReportedFigureState find(String code) {
        return ledger.figure(code).orElseThrow(() -> unknown(code));
    }

    private DomainException unknown(String code) {
        String near = String.join(
                ", ",
                NearCodes.to(
                        code,
                        ledger.figures().stream().map(ReportedFigureState::code).toList()));
        return new DomainException(
                404,
                "figure-unknown",
                near.isEmpty()
                        ? Text.of("尚未定义任何上报指标。", "No reported figure is defined yet.")
                        : Text.of(
                                "没有定义这个上报指标。相近的有：" + near,
                                "No such reported figure is defined. Near ones are: " + near));
    }
}
