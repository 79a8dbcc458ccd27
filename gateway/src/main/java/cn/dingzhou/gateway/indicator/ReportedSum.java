package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.FigureKind;
import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.Topics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What departments report, under the code of the figure: which figures there are is not known when the suite is built. A figure
 * of one region is a subject, since a correction takes the place of what it corrects.
 */
public final class ReportedSum {

    public static final Sum FLOWS = sum("reported-flows", Kind.FLOW, FigureKind.FLOW);
    public static final Sum STOCKS = sum("reported-stocks", Kind.STOCK, FigureKind.STOCK);

    private static final char AFTER_CODE = '/';

    private static Sum sum(String code, Kind kind, FigureKind counted) {
        return new SubjectSum(
                code,
                1,
                kind,
                List.of(new SubjectSum.Source<>(
                        Topics.REPORTS, report -> report.kind() == counted ? List.of(fact(report)) : List.of())),
                facts -> contributions(kind, facts));
    }

    /** A flow's standing values, or the differences between those of a stock; a year's counts in its January. */
    static List<Contribution> of(List<ReportState> reports) {
        Map<String, List<ReportState>> bySubject =
                reports.stream().collect(Collectors.groupingBy(ReportedSum::subject));
        return bySubject.values().stream()
                .flatMap(own -> contributions(
                        own.get(0).kind() == FigureKind.FLOW ? Kind.FLOW : Kind.STOCK,
                        own.stream().map(ReportedSum::fact).toList())
                        .stream())
                .toList();
    }

    private static String subject(ReportState report) {
        return report.code() + AFTER_CODE + report.region();
    }

    /** What it is called sorts as reports of one period do by age. */
    private static Fact fact(ReportState report) {
        String age = "%019d %s %s".formatted(report.version(), report.reportedAt(), report.id());
        return new Fact(
                subject(report),
                age,
                report.region(),
                Period.parse(report.period()).first().atDay(1),
                null,
                report.amount());
    }

    private static List<Contribution> contributions(Kind kind, List<Fact> reports) {
        NavigableMap<LocalDate, Fact> standing = new TreeMap<>(reports.stream()
                .collect(Collectors.toMap(
                        Fact::from,
                        Function.identity(),
                        (one, other) -> one.what().compareTo(other.what()) > 0 ? one : other)));
        List<Contribution> contributions = new ArrayList<>();
        long before = 0;
        for (Fact report : standing.values()) {
            String code = report.subject().substring(0, report.subject().indexOf(AFTER_CODE));
            contributions.add(Contribution.on(report.from(), report.region(), report.amount() - before)
                    .under(code));
            before = kind == Kind.STOCK ? report.amount() : 0;
        }
        return contributions;
    }

    private ReportedSum() {}
}
