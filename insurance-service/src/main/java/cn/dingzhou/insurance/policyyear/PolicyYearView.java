package cn.dingzhou.insurance.policyyear;

import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A policy year as it is answered. */
@Schema(description = "保险年度 / a policy year")
record PolicyYearView(
        UUID id,
        int year,
        RegionCode region,
        String insurer,
        @Schema(description = "保费，元 / premium in yuan") BigDecimal premium,
        @Schema(description = "参保人数 / persons the premium is reckoned for") int insuredHeadcount,
        Set<CoveredClass> coveredClasses,
        LocalDate startsOn,
        LocalDate endsOn,
        TimeLimits limits,
        @Schema(description = "已到账，元 / what came into its fund so far, in yuan") BigDecimal received,
        @Schema(description = "关闭日期 / closed on; absent while it is open") @Nullable LocalDate closedOn) {}
