package cn.dingzhou.gateway.statistics;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.gateway.report.LateReportView;
import cn.dingzhou.rest.problem.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of figures with who reported them.
 *
 * @param departments the best first; empty in the monthly statistics, which anybody may read
 * @param townships the best first; empty where no figure is reported by townships
 */
@Schema(name = "Publication")
record Publication(
        Kind kind,
        @Schema(examples = {"2020-12", "2020-Q4"}) String period,
        Text title,
        Instant generatedAt,
        List<Section> sections,
        List<DepartmentRank> departments,
        List<TownshipRank> townships,
        List<LateReportView> missing) {

    /** What is published. */
    @Schema(name = "PublicationKind")
    enum Kind {
        MONTHLY_STATISTICS,
        QUARTERLY_REVIEW,
        BULLETIN
    }

    /** Figures that belong together. */
    @Schema(name = "PublicationSection")
    record Section(Text title, List<Row> rows) {}

    /**
     * A figure, or a region's share of one.
     *
     * @param total of a flow from January on in a month's statistics; of the quarter, or at its end, in a review
     * @param previous a month or a quarter before
     */
    @Schema(name = "PublicationRow")
    record Row(
            @Schema(examples = "safety-inspections") String code,
            Text name,
            String unit,
            Text unitName,
            List<Value> values,
            @Nullable BigDecimal total,
            @Nullable BigDecimal previous,
            @Schema(description = "环比 % / against the period before", examples = "1.2") @Nullable BigDecimal onPrevious,
            @Nullable BigDecimal previousYear,
            @Schema(description = "同比 % / against the year before", examples = "53.95") @Nullable
                    BigDecimal yearOnYear) {}

    /** A value; absent where nothing is recorded. */
    @Schema(name = "PublicationValue")
    record Value(@Schema(examples = "2020-12") String period, @Nullable BigDecimal value) {}

    /** How many reports were due, and what became of them. */
    record Counts(int due, int onTime, int late, int missing) {}

    /** How a department reported. */
    @Schema(name = "DepartmentRank")
    record DepartmentRank(
            int rank,
            String department,
            Text departmentName,
            int due,
            int onTime,
            int late,
            int missing,
            BigDecimal onTimeRate) {}

    /** How a township's reports came. */
    @Schema(name = "TownshipRank")
    record TownshipRank(
            int rank,
            RegionCode region,
            String regionName,
            int due,
            int onTime,
            int late,
            int missing,
            BigDecimal onTimeRate) {}
}
