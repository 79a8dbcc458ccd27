package cn.dingzhou.gateway.report.ledger;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this replica knows of reported figures: every version of every definition, and every report there ever was. */
@ApplicationScoped
public class ReportLedger {

    @Nullable
    private volatile LedgerPages pages;

    void replace(LedgerPages complete) {
        pages = complete;
    }

    boolean isLoaded() {
        return pages != null;
    }

    /** Every figure as it is defined now, by code. */
    public List<ReportedFigureState> figures() {
        return present().figures().stream().map(ReportLedger::last).toList();
    }

    public Optional<ReportedFigureState> figure(String code) {
        List<ReportedFigureState> versions = versions(code);
        return versions.isEmpty() ? Optional.empty() : Optional.of(last(versions));
    }

    /** How a figure was defined before and is now, oldest first. */
    public List<ReportedFigureState> versions(String code) {
        return present().versions(code);
    }

    public Optional<ReportState> report(UUID id) {
        return present().report(id);
    }

    /** A figure's reports, by region, period and age: those of one period are followed by the one that stands. */
    public List<ReportState> reports(String code) {
        return present().reports(code);
    }

    public Optional<ReportState> standing(String code, RegionCode region, String period) {
        return reports(code).stream()
                .filter(report ->
                        report.region().equals(region) && report.period().equals(period))
                .reduce((older, younger) -> younger);
    }

    private static ReportedFigureState last(List<ReportedFigureState> versions) {
        return versions.get(versions.size() - 1);
    }

    private LedgerPages present() {
        LedgerPages present = pages;
        if (present == null) {
            throw new DomainException(
                    503, "figures-loading", Text.of("指标正在加载，请稍后再试。", "The figures are being loaded; try again soon."));
        }
        return present;
    }
}
