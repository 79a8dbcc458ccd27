package cn.dingzhou.employment.post;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.EducationWord;
import cn.dingzhou.records.facts.PlainText;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post of an enterprise that is known from the address, or of one that has it already. */
@Schema(description = "岗位内容 / a post as an enterprise describes it")
record DescribePost(
        @Schema(description = "岗位编号，不能修改 / number, which stays", examples = "A-01")
                @NotNull
                @Pattern(regexp = "\\S{1,40}")
                String postNumber,
        @Schema(description = "岗位名称 / title", examples = "缝纫工") @NotNull @PlainText @Size(max = 100) String title,
        @Schema(description = "招聘人数，不少于已录用人数 / people looked for, no fewer than were found", examples = "5")
                @NotNull
                @Positive
                @Max(10_000)
                Integer headcount,
        @Schema(description = "最低工资，元/月 / lowest wage, yuan a month", examples = "3500") @NotNull @MonthlyWage
                BigDecimal wageMin,
        @Schema(description = "最高工资，元/月 / highest wage, yuan a month", examples = "6000") @NotNull @MonthlyWage
                BigDecimal wageMax,
        @Schema(description = "工作地区 / where the work is", examples = "130682108") @NotNull RegionCode region,
        @Schema(description = "最低年龄 / lowest age", examples = "18") @Nullable @Min(16) @Max(100) Integer minAge,
        @Schema(description = "最高年龄 / highest age", examples = "50") @Nullable @Min(16) @Max(100) Integer maxAge,
        @Schema(description = "最低文化程度 / least schooling") @Nullable @JsonDeserialize(using = EducationWord.class)
                Education education,
        @Schema(description = "技能要求 / skills", examples = "[\"平缝\"]") @Nullable @Size(max = 10)
                List<@NotNull @PlainText @Size(max = 20) String> skills,
        @Schema(description = "仅限建档立卡户 / for registered households only") @Nullable Boolean reserved,
        @Schema(description = "从这天起接受应聘 / people may apply from this day", examples = "2021-03-01") @NotNull
                LocalDate openFrom,
        @Schema(description = "到这天为止 / to this day", examples = "2021-06-30") @NotNull LocalDate openUntil)
        implements PostDescription {

    Posting posting() {
        return Posting.of(this, new Validity(openFrom, openUntil));
    }
}
