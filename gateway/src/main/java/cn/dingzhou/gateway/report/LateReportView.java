package cn.dingzhou.gateway.report;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReportState;
import cn.dingzhou.gateway.report.Obligation.Outcome;
import cn.dingzhou.rest.problem.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report that is missing, or that came late.
 *
 * @param reportedAt when it came; absent while it is missing
 */
@Schema(name = "LateReport")
public record LateReportView(
        @Schema(examples = "safety-inspections") String code,
        Text name,
        String department,
        Text departmentName,
        RegionCode region,
        @Schema(examples = "2020-12") String period,
        LocalDate dueOn,
        @Schema(examples = "3") long daysLate,
        @Schema(description = "缺省为至今未报 / absent while it is missing") @Nullable Instant reportedAt) {

    private static final Set<Outcome> LATE = Set.of(Outcome.MISSING, Outcome.LATE);

    /** The late ones, longest due first. */
    public static List<LateReportView> of(List<Obligation> obligations, LocalDate on, Departments departments) {
        return obligations.stream()
                .filter(owed -> LATE.contains(owed.outcome(on)))
                .map(owed -> of(owed, on, departments))
                .sorted(Comparator.comparing(LateReportView::dueOn).thenComparing(LateReportView::key))
                .toList();
    }

    String key() {
        return code + "/" + region + "/" + period;
    }

    private static LateReportView of(Obligation owed, LocalDate on, Departments departments) {
        ReportState first = owed.first();
        return new LateReportView(
                owed.figure().code(),
                Text.of(owed.figure().nameZh(), owed.figure().nameEn()),
                owed.figure().department(),
                departments.nameOf(owed.figure().department()),
                owed.region(),
                owed.period().toString(),
                owed.dueOn(),
                owed.daysLate(on),
                first == null ? null : first.reportedAt());
    }
}
