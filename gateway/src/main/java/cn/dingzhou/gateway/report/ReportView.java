package cn.dingzhou.gateway.report;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReportState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report.
 *
 * @param reportedBy shown to the statistics office, to auditors and to the department itself
 * @param late whether the period's first report came after the day it was due
 * @param standing whether it is the period's value now
 */
@Schema(name = "Report")
record ReportView(
        UUID id,
        String code,
        RegionCode region,
        @Schema(examples = "2020-12") String period,
        @Schema(examples = "1075") BigDecimal value,
        @Nullable String reason,
        String department,
        @Schema(description = "填报人的 sub，不是姓名 / the subject of who reported it, not a name") @Nullable String reportedBy,
        Instant reportedAt,
        @Schema(description = "该期首次上报时已逾期 / the period's first report, and after it was due") boolean late,
        @Schema(description = "是否现行值 / whether it is the value now") boolean standing,
        @Schema(description = "上报时的定义版本 / the definition's version when it was reported") long definition) {

    static ReportView of(ReportState report, boolean late, boolean standing, boolean withPerson) {
        return new ReportView(
                report.id(),
                report.code(),
                report.region(),
                report.period(),
                new BigDecimal(report.value()).stripTrailingZeros(),
                report.reason(),
                report.department(),
                withPerson ? report.reportedBy() : null,
                report.reportedAt(),
                late,
                standing,
                report.definition());
    }
}
