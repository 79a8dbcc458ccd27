package cn.dingzhou.localstack.dataset;

import cn.dingzhou.localstack.dataset.reported.FigureRow;
import cn.dingzhou.localstack.dataset.reported.ReportRow;
import cn.dingzhou.localstack.dataset.rows.RowFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What the gateway is fed: figures, defined by the statistics office, then their values, each reported by a person of its
 * department.
 */
record ReportedFeed(Dataset dataset, PublicApi statistician, Map<String, PublicApi> reporters) {

    private static final String FIGURES = "/api/v1/reported-figures";

    static ReportedFeed of(Dataset dataset, PublicApi feed) {
        return new ReportedFeed(
                dataset,
                feed.as("statistician"),
                Map.of(
                        "emergency-bureau", feed.as("emergency-officer"),
                        "housing-fund-centre", feed.as("housing-fund-officer"),
                        "health-commission", feed.as("health-officer"),
                        "education-bureau", feed.as("education-officer")));
    }

    void load(Consumer<String> progress) {
        Map<String, String> departments = new HashMap<>();
        dataset.reportedFigures().definitions().forEach(figure -> {
            define(figure);
            departments.put(figure.code(), figure.department());
        });
        Map<String, List<ReportRow>> reports =
                dataset.reportedFigures().reports().collect(Collectors.groupingBy(ReportRow::code));
        reports.forEach(
                (code, rows) -> report(code, rows, Objects.requireNonNull(reporters.get(departments.get(code)))));
        progress.accept("上报数据 reported figures: " + departments.size() + " 项 figures, "
                + reports.values().stream().mapToInt(List::size).sum() + " 次上报 reports");
    }

    boolean isLoaded() {
        ReportRow last =
                Dataset.last(dataset.reportedFigures().reports()).findFirst().orElseThrow();
        return isDefined(last.code()) && reportedPeriods(last.code()).contains(last.period());
    }

    private void define(FigureRow figure) {
        if (!isDefined(figure.code())) {
            ObjectNode definition = RowFormat.tree(figure);
            definition.remove("code");
            PublicApi.expect(200, statistician.put(FIGURES + "/" + figure.code(), definition));
        }
    }

    private void report(String code, List<ReportRow> rows, PublicApi reporter) {
        Set<String> known = reportedPeriods(code);
        for (ReportRow row : rows) {
            if (!known.contains(row.period())) {
                ObjectNode report = RowFormat.tree(row);
                report.remove("code");
                String key = "dingzhou-dataset-" + code + "-" + row.period();
                PublicApi.expect(201, reporter.post(FIGURES + "/" + code + "/reports", report, key));
            }
        }
    }

    private boolean isDefined(String code) {
        return statistician
                        .send(statistician.request(FIGURES + "/" + code).GET())
                        .statusCode()
                == 200;
    }

    private Set<String> reportedPeriods(String code) {
        Set<String> periods = new HashSet<>();
        statistician.forEach(
                FIGURES + "/" + code + "/reports",
                report -> periods.add(report.path("period").asText()));
        return periods;
    }
}
