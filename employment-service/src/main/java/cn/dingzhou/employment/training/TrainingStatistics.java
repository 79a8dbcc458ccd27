package cn.dingzhou.employment.training;

import cn.dingzhou.events.RegionCode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many were trained in some years, as far as the caller may see. */
@Schema(description = "培训统计：人次和人数分别计 / participations and persons, counted apart")
record TrainingStatistics(
        @Schema(description = "学员居住地区，缺省为本人辖区 / where the people live; the caller's own region unless given")
                RegionCode region,
        int from,
        int to,
        @Schema(description = "合计；人数不是各年之和 / in all; persons are no sum of the years") Count total,
        @Schema(description = "各年 / by year") List<Year> years) {

    /** What is counted. */
    @Schema(name = "TrainingCount")
    record Count(
            @Schema(description = "人次，按首次出勤的年份 / participations, by the year of the first day attended")
                    long participations,
            @Schema(description = "人数，同上，每人计一次 / the persons behind them, each once") long persons,
            @Schema(description = "结业人次，按结业的年份 / completed, by the year of that") long completed,
            @Schema(description = "证书数，同上 / certificates, likewise") long certificates) {}

    /** One of the years. */
    @Schema(name = "TrainingYear")
    record Year(int year, Count count) {}
}
