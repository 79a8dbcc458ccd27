package cn.dingzhou.gateway.report;

import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.gateway.report.ledger.ReportLedger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which figures make up another one. Two that were made parts of each other at once, at two replicas, do no harm. */
final class FigureParts {

    /** The figures that are reported, whose sum the figure is; itself if it has no parts. */
    static List<ReportedFigureState> leaves(ReportedFigureState figure, ReportLedger ledger) {
        return reached(figure, ledger).values().stream()
                .filter(found -> found.parts().isEmpty())
                .toList();
    }

    /** Whether the figure of the code is this one, or a part of it, however far down. */
    static boolean reach(ReportedFigureState figure, String code, ReportLedger ledger) {
        return reached(figure, ledger).containsKey(code);
    }

    private static Map<String, ReportedFigureState> reached(ReportedFigureState figure, ReportLedger ledger) {
        Map<String, ReportedFigureState> reached = new LinkedHashMap<>();
        collect(figure, ledger, reached);
        return reached;
    }

    private static void collect(
            ReportedFigureState figure, ReportLedger ledger, Map<String, ReportedFigureState> reached) {
        if (reached.putIfAbsent(figure.code(), figure) == null) {
            figure.parts().forEach(part -> ledger.figure(part).ifPresent(found -> collect(found, ledger, reached)));
        }
    }

    private FigureParts() {}
}
