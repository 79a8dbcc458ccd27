package cn.dingzhou.gateway.report;

import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.report.ledger.ReportLedger;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was reported, as a caller may see it. */
@ApplicationScoped
class ReportHistory {

    private final ReportLedger ledger;
    private final Obligations obligations;

    ReportHistory(ReportLedger ledger, Obligations obligations) {
        this.ledger = ledger;
        this.obligations = obligations;
    }

    /** The figure's reports in the caller's region, by region, period and age. */
    List<ReportView> of(ReportedFigureState figure, Caller caller) {
        List<ReportState> reports = ledger.reports(figure.code());
        List<ReportView> views = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            ReportState report = reports.get(i);
            if (caller.mayReach(report.region())) {
                boolean standing = i + 1 == reports.size() || !areOfOnePeriod(report, reports.get(i + 1));
                views.add(view(report, standing, figure, caller));
            }
        }
        return views;
    }

    /** One of them, as it is now. */
    Optional<ReportView> find(UUID id, ReportedFigureState figure, Caller caller) {
        return of(figure, caller).stream()
                .filter(report -> report.id().equals(id))
                .findFirst();
    }

    private ReportView view(ReportState report, boolean standing, ReportedFigureState figure, Caller caller) {
        boolean late = report.version() == 1
                && Obligation.reportedOn(report).isAfter(obligations.dueOn(figure, Period.parse(report.period())));
        return ReportView.of(report, late, standing, maySeePersons(report, caller));
    }

    private static boolean areOfOnePeriod(ReportState one, ReportState other) {
        return one.region().equals(other.region()) && one.period().equals(other.period());
    }

    private static boolean maySeePersons(ReportState report, Caller caller) {
        return caller.hasRole(Roles.STATISTICIAN)
                || caller.hasRole(Roles.AUDITOR)
                || (caller.hasRole(Roles.DEPARTMENT_REPORTER)
                        && report.department().equals(caller.department()));
    }
}
