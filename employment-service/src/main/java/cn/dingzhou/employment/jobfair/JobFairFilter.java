package cn.dingzhou.employment.jobfair;

import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which fairs a list is of. */
record JobFairFilter(
        @Parameter(description = "所在地区，含下级 / held in this region or below it") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "这天或之后仍举办 / held on this day or later") @QueryParam("from") @Nullable LocalDate from,
        @Parameter(description = "这天或之前已开始 / held on this day or earlier") @QueryParam("to") @Nullable LocalDate to,
        @Parameter(description = "主题 / theme") @QueryParam("theme") @Nullable String theme,
        @Parameter(description = "状态 / how far it is") @QueryParam("state") @Nullable FairStage state) {

    static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** The first day that one in the list may end on. */
    LocalDate endsFrom(LocalDate today) {
        LocalDate first = from == null ? FIRST_DAY : from;
        return state == FairStage.OPEN && today.isAfter(first) ? today : first;
    }

    /** The last day. */
    LocalDate endsTo(LocalDate today) {
        return state == FairStage.CLOSED ? today.minusDays(1) : LAST_DAY;
    }

    /** The first day that one in the list may start on. */
    LocalDate startsFrom(LocalDate today) {
        return state == FairStage.PLANNED ? today.plusDays(1) : FIRST_DAY;
    }

    /** The last day. */
    LocalDate startsTo(LocalDate today) {
        LocalDate last = to == null ? LAST_DAY : to;
        return state == FairStage.OPEN && today.isBefore(last) ? today : last;
    }
}
