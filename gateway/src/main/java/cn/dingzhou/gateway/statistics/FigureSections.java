package cn.dingzhou.gateway.statistics;

import cn.dingzhou.events.RegionState;
import cn.dingzhou.gateway.indicator.Granularity;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.report.Departments;
import cn.dingzhou.gateway.statistics.Publication.Row;
import cn.dingzhou.gateway.statistics.Publication.Section;
import cn.dingzhou.gateway.statistics.Publication.Value;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The rows of a publication, under what they belong to. */
@ApplicationScoped
class FigureSections {

    private static final int DECEMBER = 12;

    private final Measures measures;
    private final Departments departments;

    FigureSections(Measures measures, Departments departments) {
        this.measures = measures;
        this.departments = departments;
    }

    /** Those the suite computes itself. */
    List<Section> computed(Period period, BiFunction<Measure, Period, Row> row) {
        List<Row> rows = new ArrayList<>(rows(measures.computed(Granularity.MONTH), period, row));
        if (endsAYear(period)) {
            rows.addAll(rows(measures.computed(Granularity.YEAR), year(period), row));
        }
        return rows.isEmpty() ? List.of() : List.of(new Section(Text.of("主要指标", "Main indicators"), rows));
    }

    /** Those of each department; figures of a year stand where the year ends. */
    List<Section> reported(Period period, BiFunction<Measure, Period, Row> row) {
        Map<String, List<Row>> byDepartment = new TreeMap<>();
        collect(byDepartment, Granularity.MONTH, period, row);
        if (endsAYear(period)) {
            collect(byDepartment, Granularity.YEAR, year(period), row);
        }
        return byDepartment.entrySet().stream()
                .map(each -> new Section(departments.nameOf(each.getKey()), each.getValue()))
                .toList();
    }

    /** Every monthly figure that differs by township, the largest township first. */
    List<Section> byTownship(Period month, List<RegionState> townships) {
        return measures.reported(Granularity.MONTH).stream()
                .map(measure -> new Section(
                        Text.of(measure.name().zh() + "（分乡镇）", measure.name().en() + " by township"),
                        townships.stream()
                                .filter(township ->
                                        measure.read(township.code(), month).isPresent())
                                .sorted(Comparator.comparing(
                                        (RegionState township) -> measure.read(township.code(), month)
                                                .orElseThrow(),
                                        Comparator.reverseOrder()))
                                .map(township -> named(township, Comparison.ofMonth(measure, township.code(), month)))
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private void collect(
            Map<String, List<Row>> byDepartment,
            Granularity granularity,
            Period period,
            BiFunction<Measure, Period, Row> row) {
        measures.reported(granularity).stream()
                .collect(Collectors.groupingBy(Measure::source))
                .forEach((department, its) -> {
                    List<Row> rows = rows(its, period, row);
                    if (!rows.isEmpty()) {
                        byDepartment
                                .computeIfAbsent(department, key -> new ArrayList<>())
                                .addAll(rows);
                    }
                });
    }

    private static List<Row> rows(List<Measure> all, Period period, BiFunction<Measure, Period, Row> row) {
        return all.stream()
                .map(measure -> row.apply(measure, period))
                .filter(FigureSections::saysSomething)
                .toList();
    }

    private static boolean saysSomething(Row row) {
        return row.previousYear() != null
                || row.values().stream().map(Value::value).anyMatch(value -> value != null);
    }

    private static Row named(RegionState township, Row row) {
        return new Row(
                township.code().value(),
                Text.of(township.name(), township.name()),
                row.unit(),
                row.unitName(),
                row.values(),
                row.total(),
                row.previous(),
                row.onPrevious(),
                row.previousYear(),
                row.yearOnYear());
    }

    private static boolean endsAYear(Period period) {
        return period.last().getMonthValue() == DECEMBER;
    }

    private static Period year(Period period) {
        return Period.of(Granularity.YEAR, period.last().atDay(1));
    }
}
