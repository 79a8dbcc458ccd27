package cn.dingzhou.insurance.policyyear;

import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        LocalDate endsOn) {}
