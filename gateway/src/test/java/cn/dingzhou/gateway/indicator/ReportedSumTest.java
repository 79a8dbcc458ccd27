package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.AFigure.aFigure;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReportState;
import cn.dingzhou.gateway.AFigure;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedSumTest {

    private static final String CITY = "130682";
    private static final String DAY = "2021-01-05T00:00:00Z";

    private final AFigure flow = aFigure("safety-inspections").monthly();
    private final AFigure stock =
            aFigure("dual-control-enterprises-large").monthly().with("kind", "STOCK");

    @Test
    void aFlowCountsTheStandingValueOfEachPeriod() {
        assertThat(counted(List.of(
                        flow.report(CITY, "2020-02", "80", 1, DAY),
                        flow.report(CITY, "2020-01", "90", 1, DAY),
                        flow.report(CITY, "2020-02", "85", 2, DAY))))
                .containsExactly(in("2020-01", 90), in("2020-02", 85));
    }

    @Test
    void aStockCountsTheDifferencesBetweenStandingValues() {
        assertThat(counted(List.of(
                        stock.report(CITY, "2020-03", "340", 1, DAY),
                        stock.report(CITY, "2020-01", "345", 1, DAY),
                        stock.report(CITY, "2020-03", "338", 2, DAY))))
                .containsExactly(in("2020-01", 345), in("2020-03", -7));
    }

    @Test
    void aYearsValueCountsInItsJanuary() {
        AFigure yearly = aFigure("housing-fund-loan-amount").with("decimals", 2);

        assertThat(counted(List.of(yearly.report(CITY, "2020", "130000000.00", 1, DAY))))
                .containsExactly(in("2020-01", 13_000_000_000L));
    }

    @Test
    void theOrderInWhichReportsAreToldChangesNothing() {
        ReportState first = stock.report(CITY, "2020-01", "340", 1, "2020-02-01T00:00:00Z");
        ReportState second = stock.report(CITY, "2020-01", "341", 2, "2020-02-03T00:00:00Z");
        ReportState atOnce = stock.report(CITY, "2020-01", "342", 2, "2020-02-02T00:00:00Z");

        assertThat(List.of(
                        List.of(first, second, atOnce), List.of(atOnce, second, first), List.of(second, first, atOnce)))
                .allSatisfy(reports -> assertThat(counted(reports)).containsExactly(in("2020-01", 341)));
    }

    @Test
    void withoutReportsNothingIsCounted() {
        assertThat(counted(List.of())).isEmpty();
    }

    /** Without the figure's code, which each is labelled with. */
    private static List<Contribution> counted(List<ReportState> reports) {
        return ReportedSum.of(reports).stream().map(each -> each.under("")).toList();
    }

    private static Contribution in(String month, long amount) {
        return new Contribution(new RegionCode(CITY), YearMonth.parse(month), amount, "");
    }
}
