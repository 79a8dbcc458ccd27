package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.CreditCode;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.imports.ImportKey;
import cn.dingzhou.rest.problem.FieldError;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post as an enterprise offers it, also by a row of an import. */
@Schema(description = "企业提供的岗位 / a post as an enterprise offers it")
record OfferPost(
        @ImportKey @NotNull CreditCode enterpriseCode,
        @Schema(description = "企业名称，以最近一次为准 / the name last given holds") @NotBlank @Size(max = 200)
                String enterpriseName,
        @ImportKey
                @Schema(description = "岗位编号，企业在本场招聘会内唯一 / unique within the fair and the enterprise", examples = "A-01")
                @NotNull
                @Pattern(regexp = "\\S{1,40}")
                String postNumber,
        @Schema(description = "岗位名称 / title", examples = "缝纫工") @NotBlank @Size(max = 100) String title,
        @Schema(description = "招聘人数 / people looked for", examples = "5") @NotNull @Positive @Max(10_000)
                Integer headcount,
        @Schema(description = "最低工资，元/月 / lowest wage, yuan a month", examples = "3500")
                @NotNull
                @Positive
                @DecimalMax("1000000")
                @Digits(integer = 7, fraction = 2)
                BigDecimal wageMin,
        @Schema(description = "最高工资，元/月 / highest wage, yuan a month", examples = "6000")
                @NotNull
                @Positive
                @DecimalMax("1000000")
                @Digits(integer = 7, fraction = 2)
                BigDecimal wageMax,
        @Schema(description = "工作地区 / where the work is", examples = "130682108") @NotNull RegionCode region) {

    /** What Bean Validation cannot see. */
    List<FieldError> contradictions() {
        return wageMax.compareTo(wageMin) < 0
                ? List.of(new FieldError(
                        "/wageMax", "wage-upside-down", "最高工资低于最低工资。", "The highest wage lies below the lowest."))
                : List.of();
    }

    PostKey key() {
        return new PostKey(enterpriseCode, postNumber);
    }
}
