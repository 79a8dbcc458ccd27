package cn.dingzhou.gateway.statistics;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionState;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.report.Departments;
import cn.dingzhou.gateway.report.LateReportView;
import cn.dingzhou.gateway.report.Obligation;
import cn.dingzhou.gateway.report.Obligations;
import cn.dingzhou.gateway.report.ReportPeriods;
import cn.dingzhou.gateway.statistics.Publication.Kind;
import cn.dingzhou.gateway.statistics.Publication.Section;
import cn.dingzhou.gateway.view.Figures;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what is published, from the figures as they stand. */
@ApplicationScoped
class Press {

    private static final RegionCode CITY = RegionCode.DINGZHOU;

    private final FigureSections sections;
    private final Obligations obligations;
    private final Departments departments;
    private final Figures regions;
    private final Clock clock;

    Press(FigureSections sections, Obligations obligations, Departments departments, Figures regions, Clock clock) {
        this.sections = sections;
        this.obligations = obligations;
        this.departments = departments;
        this.regions = regions;
        this.clock = clock;
    }

    /** 统计月报: figures alone. */
    Publication monthlyStatistics(Period month) {
        List<Section> all = Stream.concat(
                        sections
                                .computed(month, (measure, period) -> Comparison.ofMonth(measure, CITY, period))
                                .stream(),
                        sections
                                .reported(month, (measure, period) -> Comparison.ofMonth(measure, CITY, period))
                                .stream())
                .toList();
        Text title = Text.of(
                "定州市%d年%d月统计月报".formatted(month.first().getYear(), month.first().getMonthValue()),
                "Dingzhou: monthly statistics of " + month);
        return new Publication(
                Kind.MONTHLY_STATISTICS,
                month.toString(),
                title,
                clock.instant(),
                all,
                List.of(),
                List.of(),
                List.of());
    }

    /** 季调度: the quarter's figures, and who is late with them. */
    Publication quarterlyReview(Period quarter) {
        List<Section> all = Stream.concat(
                        sections
                                .computed(quarter, (measure, period) -> Comparison.ofQuarter(measure, CITY, period))
                                .stream(),
                        sections
                                .reported(quarter, (measure, period) -> Comparison.ofQuarter(measure, CITY, period))
                                .stream())
                .toList();
        Text title = Text.of(
                "定州市%d年第%d季度调度"
                        .formatted(quarter.first().getYear(), quarter.last().getMonthValue() / 3),
                "Dingzhou: quarterly review of " + quarter);
        return withReporting(Kind.QUARTERLY_REVIEW, quarter, title, all);
    }

    /** 通报: who reported the month's figures, and the figures themselves by department and by township. */
    Publication bulletin(Period month) {
        List<Section> all = Stream.concat(
                        sections
                                .reported(month, (measure, period) -> Comparison.ofMonth(measure, CITY, period))
                                .stream(),
                        sections.byTownship(month, townships(month)).stream())
                .toList();
        Text title = Text.of(
                "定州市%d年%d月数据上报情况通报"
                        .formatted(month.first().getYear(), month.first().getMonthValue()),
                "Dingzhou: bulletin on the reports of " + month);
        return withReporting(Kind.BULLETIN, month, title, all);
    }

    private Publication withReporting(Kind kind, Period period, Text title, List<Section> all) {
        LocalDate today = LocalDate.now(clock);
        List<Obligation> owed = obligations.ending(period.first(), period.last(), today);
        Map<RegionCode, String> names =
                townships(period).stream().collect(Collectors.toMap(RegionState::code, RegionState::name));
        return new Publication(
                kind,
                period.toString(),
                title,
                clock.instant(),
                all,
                Ranking.departments(owed, today, departments),
                Ranking.townships(owed, today, region -> names.getOrDefault(region, region.value())),
                LateReportView.of(owed, today, departments));
    }

    private List<RegionState> townships(Period period) {
        return regions.partsOf(CITY, ReportPeriods.end(period));
    }
}
