package cn.dingzhou.employment.jobfair;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a fair. */
@Schema(description = "招聘会统计 / what came of a fair")
record FairStatistics(
        @Schema(description = "参会企业数 / enterprises that take part") int enterprises,
        @Schema(description = "岗位数 / posts they offer") int posts,
        @Schema(description = "招聘人数 / people they look for") int vacancies,
        @Schema(description = "应聘数 / applications") long applications,
        @Schema(description = "应聘数，按阶段 / applications by the stage they are at") Map<String, Long> applicationsByStage,
        @Schema(description = "面试人次 / applications that led to an interview") long interviews,
        @Schema(description = "录用通知数 / applications that led to an offer") long offers,
        @Schema(description = "接受录用数 / offers that were accepted and are so still") long accepted,
        @Schema(description = "通过本场招聘会开始的就业 / placements that began through it") long placements) {}
