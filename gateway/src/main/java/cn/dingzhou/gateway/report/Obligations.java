package cn.dingzhou.gateway.report;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionState;
import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.report.ledger.ReportLedger;
import cn.dingzhou.gateway.view.Figures;
import cn.dingzhou.rest.request.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who owed which report, and what became of it. */
@ApplicationScoped
public class Obligations {

    private final ReportLedger ledger;
    private final Figures regions;

    Obligations(ReportLedger ledger, Figures regions) {
        this.ledger = ledger;
        this.regions = regions;
    }

    /** Those of periods that end in the months from one to another and were over on the day, as known on that day. */
    public List<Obligation> ending(YearMonth from, YearMonth to, LocalDate on) {
        return ledger.figures().stream()
                .filter(figure -> figure.parts().isEmpty())
                .flatMap(figure -> of(figure, from, to, on).stream())
                .toList();
    }

    /** The last day on which a report of the period is in time. What was over before it was asked for is due as long after that. */
    LocalDate dueOn(ReportedFigureState figure, Period period) {
        LocalDate askedFor = ledger.versions(figure.code())
                .get(0)
                .definedAt()
                .atZone(BusinessClock.ZONE)
                .toLocalDate();
        LocalDate end = ReportPeriods.end(period);
        return (end.isAfter(askedFor) ? end : askedFor).plusDays(figure.dueDays());
    }

    private List<Obligation> of(ReportedFigureState figure, YearMonth from, YearMonth to, LocalDate on) {
        Map<Owed, ReportState> firsts = ledger.reports(figure.code()).stream()
                .filter(report -> !Obligation.reportedOn(report).isAfter(on))
                .collect(Collectors.toMap(Owed::of, report -> report, (first, later) -> first));
        List<Obligation> owed = new ArrayList<>();
        for (Period period : periods(figure, from, to, on)) {
            for (RegionCode region : reportingRegions(figure, ReportPeriods.end(period))) {
                @Nullable ReportState first = firsts.get(new Owed(region, period.toString()));
                owed.add(new Obligation(figure, region, period, dueOn(figure, period), first));
            }
        }
        return owed;
    }

    private static List<Period> periods(ReportedFigureState figure, YearMonth from, YearMonth to, LocalDate on) {
        Period since = ReportPeriods.since(figure);
        Period first = Period.of(since.granularity(), from.atDay(1));
        return Stream.iterate(first.isAfter(since) ? first : since, period -> period.plus(1))
                .takeWhile(period -> !period.last().isAfter(to)
                        && ReportPeriods.end(period).isBefore(on)
                        && ReportPeriods.isReported(figure, period))
                .filter(period -> !period.last().isBefore(from))
                .toList();
    }

    private List<RegionCode> reportingRegions(ReportedFigureState figure, LocalDate day) {
        return figure.level() == RegionCode.Level.CITY
                ? List.of(RegionCode.DINGZHOU)
                : regions.partsOf(RegionCode.DINGZHOU, day).stream()
                        .filter(region -> !region.validFrom().isAfter(day))
                        .map(RegionState::code)
                        .toList();
    }

    private record Owed(RegionCode region, String period) {

        static Owed of(ReportState report) {
            return new Owed(report.region(), report.period());
        }
    }
}
