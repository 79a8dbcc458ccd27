package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.CreditCode;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.EducationWord;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.imports.ImportKey;
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

/** A post as an enterprise offers it at a fair, also by a row of an import. */
@Schema(description = "企业在招聘会提供的岗位 / a post as an enterprise offers it at a fair")
record OfferPost(
        @ImportKey @NotNull CreditCode enterpriseCode,
        @Schema(description = "企业名称，以最近一次为准 / the name last given holds") @NotNull @PlainText @Size(max = 200)
                String enterpriseName,
        @ImportKey
                @Schema(description = "岗位编号，企业在本场招聘会内唯一 / unique within the fair and the enterprise", examples = "A-01")
                @NotNull
                @Pattern(regexp = "\\S{1,40}")
                String postNumber,
        @Schema(description = "岗位名称 / title", examples = "缝纫工") @NotNull @PlainText @Size(max = 100) String title,
        @Schema(description = "招聘人数 / people looked for", examples = "5") @NotNull @Positive @Max(10_000)
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
        @Schema(description = "开始接受应聘，默认为招聘会首日 / people may apply from this day, by default the fair's first") @Nullable
                LocalDate openFrom,
        @Schema(description = "截止应聘，默认为招聘会末日 / to this day, by default the fair's last") @Nullable LocalDate openUntil)
        implements PostDescription {

    PostKey key() {
        return new PostKey(enterpriseCode, postNumber);
    }
}
