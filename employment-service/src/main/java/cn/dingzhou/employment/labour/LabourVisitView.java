package cn.dingzhou.employment.labour;

import cn.dingzhou.events.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit as it is answered. */
@Schema(name = "LabourVisit", description = "一次走访 / a visit that asked about work")
record LabourVisitView(
        UUID id,
        UUID memberId,
        @Schema(description = "录入时所在行政村 / the village when it was entered") RegionCode regionCode,
        LocalDate visitedOn,
        Finding.State state,
        @Nullable NotAvailable reason,
        @Nullable String note,
        @Schema(description = "录入人 / who entered it") String enteredBy,
        Instant enteredAt) {

    static LabourVisitView of(LabourVisit visit) {
        Finding finding = visit.finding();
        return new LabourVisitView(
                visit.id(),
                visit.memberId(),
                visit.region(),
                visit.visitedOn(),
                finding.state(),
                finding.reason(),
                finding.note(),
                visit.enteredBy(),
                visit.enteredAt());
    }
}
