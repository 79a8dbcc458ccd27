package cn.dingzhou.localstack.dataset;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.localstack.dataset.reported.FigureRow;
import cn.dingzhou.localstack.dataset.reported.ReportRow;
import cn.dingzhou.localstack.dataset.reported.ReportedFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the article that departments report. */
class PublishedReportsTest {

    private static final ReportedFigures REPORTED = new Dataset().reportedFigures();
    private static final List<ReportRow> REPORTS = REPORTED.reports().toList();
    private static final Map<String, FigureRow> FIGURES =
            REPORTED.definitions().collect(toMap(FigureRow::code, figure -> figure));

    @ParameterizedTest
    @CsvSource({
        "standard-township-hospitals, 2020, 22",
        "village-clinics, 2020, 489",
        "weak-schools-rebuilt, 2020, 105",
        "school-building-area, 2020, 205000",
        "dual-control-enterprises-large, 2020-12, 340",
        "dual-control-enterprises-small, 2020-12, 1343"
    })
    void whatThereIsAtTheEndOf2020(String code, String period, String value) {
        assertThat(REPORTS)
                .filteredOn(
                        report -> report.code().equals(code) && report.period().equals(period))
                .singleElement()
                .satisfies(report -> assertThat(report.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({
        "safety-inspections, 2020, 1075",
        "housing-fund-loans, 2020, 457",
        "housing-fund-loan-amount, 2020, 130000000"
    })
    void whatTwelveMonthsAddUpTo(String code, int year, String value) {
        assertThat(of(code, year)).hasSize(12).allSatisfy(report -> assertThat(report.value())
                .isPositive());
        assertThat(sum(code, year)).isEqualByComparingTo(value);
    }

    @Test
    void nearly200MillionYuanWereInvestedInEducationIt() {
        assertThat(sum("education-it-investment", 2020))
                .isBetween(new BigDecimal("195000000"), new BigDecimal("200000000"));
    }

    @Test
    void theHousingFundLent53Point95PercentMoreThanTheYearBefore() {
        BigDecimal before = sum("housing-fund-loan-amount", 2019);

        assertThat(sum("housing-fund-loan-amount", 2020)
                        .subtract(before)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(before, 2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("53.95");
    }

    @Test
    void together1683EnterprisesHaveDualControl() {
        FigureRow whole = FIGURES.get("dual-control-enterprises");

        assertThat(whole.parts().stream()
                        .flatMap(part -> of(part, 2020).stream())
                        .filter(report -> report.period().equals("2020-12"))
                        .map(ReportRow::value)
                        .reduce(BigDecimal::add))
                .contains(new BigDecimal("1683"));
        assertThat(of("dual-control-enterprises", 2020)).isEmpty();
    }

    @Test
    void everythingReportedIsDefinedWithItsDecimals() {
        assertThat(REPORTS).allSatisfy(report -> assertThat(report.value().scale())
                .isEqualTo(FIGURES.get(report.code()).decimals()));
        assertThat(REPORTS)
                .extracting(report -> report.code() + report.period())
                .doesNotHaveDuplicates();
    }

    private static List<ReportRow> of(String code, int year) {
        return REPORTS.stream()
                .filter(report -> report.code().equals(code) && report.period().startsWith(String.valueOf(year)))
                .toList();
    }

    private static BigDecimal sum(String code, int year) {
        return of(code, year).stream().map(ReportRow::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
