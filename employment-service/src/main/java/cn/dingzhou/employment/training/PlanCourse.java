package cn.dingzhou.employment.training;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.imports.ImportKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course as it is planned, also by a row of an import. */
@Schema(description = "培训班计划 / a training course as it is planned")
record PlanCourse(
        @ImportKey
                @Schema(description = "编号，全市唯一 / number, unique in the city", examples = "2020-PX-017")
                @NotNull
                @Pattern(regexp = "\\S{1,40}")
                String number,
        @Schema(description = "名称 / title", examples = "缝纫工初级班") @NotNull @PlainText @Size(max = 100) String title,
        @Schema(description = "技能 / the skill it teaches, one word", examples = "缝纫")
                @NotNull
                @PlainText
                @Size(max = 40)
                String skill,
        @Schema(description = "培训机构 / who holds it", examples = "定州市职业技术教育中心") @NotNull @PlainText @Size(max = 200)
                String provider,
        @Schema(description = "举办地区，6 或 9 位 / the city or a township", examples = "130682108") @NotNull
                RegionCode region,
        @Schema(description = "地点 / place", examples = "东旺镇文化站") @NotNull @PlainText @Size(max = 200) String place,
        @Schema(description = "第一天 / the first day", examples = "2020-05-06") @NotNull LocalDate startsOn,
        @Schema(description = "最后一天 / the last day", examples = "2020-05-15") @NotNull LocalDate endsOn,
        @Schema(description = "课程天数 / days of teaching", examples = "8") @NotNull @Min(1) @Max(366) Integer days,
        @Schema(description = "名额 / how many may take part", examples = "40") @NotNull @Min(1) @Max(10_000)
                Integer capacity,
        @Schema(description = "结业所需出勤，% / share of the days needed for a certificate, per cent", examples = "80")
                @NotNull
                @Min(1)
                @Max(100)
                Integer attendanceDue,
        @Schema(description = "补录已办结的班次：结业日期 / only for a course that is over when it is entered: the day it finished")
                @Nullable
                LocalDate finishedOn) {}
