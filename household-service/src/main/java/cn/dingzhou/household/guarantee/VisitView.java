package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit as it is answered. */
@Schema(name = "Visit", description = "入户走访 / a visit")
record VisitView(
        UUID id,
        UUID householdId,
        @Schema(description = "行政村 / village") RegionCode regionCode,
        LocalDate on,
        @Schema(description = "走访人的账号 id / the person's account id") String by,
        @Schema(description = "近 12 个月人均纯收入，元 / net income per head over the last 12 months, yuan") @Nullable
                BigDecimal incomePerHead,
        List<GuaranteeFinding> findings,
        @Nullable String note) {}
