package cn.dingzhou.household.housing.survey;

import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the survey has come in a region; houses are those of all uses. */
@Schema(description = "排查覆盖情况 / how far the survey has come")
record SurveyCoverage(
        RegionCode regionCode,
        @Schema(description = "现有行政村数 / villages there are") long villages,
        @Schema(description = "其中已排查的村数 / those with a surveyed house") long villagesSurveyed,
        @Schema(description = "排查房屋数 / houses surveyed") long houses,
        @Schema(description = "发现隐患的房屋数 / houses with a hazard") long hazards,
        @Schema(description = "其中已处置的 / those disposed of") long disposed,
        @Schema(description = "安全房屋占比，% / share of safe houses in %; absent without houses", examples = "99.50")
                @Nullable
                BigDecimal safeRate) {

    static SurveyCoverage of(
            RegionCode region, long villages, long surveyed, long houses, long hazards, long disposed) {
        BigDecimal rate = houses == 0
                ? null
                : BigDecimal.valueOf(100 * (houses - hazards + disposed))
                        .divide(BigDecimal.valueOf(houses), 2, RoundingMode.HALF_UP);
        return new SurveyCoverage(region, villages, surveyed, houses, hazards, disposed, rate);
    }
}
