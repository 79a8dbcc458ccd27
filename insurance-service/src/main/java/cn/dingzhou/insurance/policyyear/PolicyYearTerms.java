package cn.dingzhou.insurance.policyyear;

import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the city and the insurer agreed on for a year. */
@Schema(description = "保险年度条款 / the terms of a policy year")
record PolicyYearTerms(
        @Schema(examples = "2020") @NotNull @Min(2000) @Max(2100) Integer year,
        @Schema(description = "承保地区，6 或 9 位 / insured region: city or township", examples = "130682") @NotNull
                RegionCode region,
        @Schema(description = "承保公司 / the insurer's name") @NotBlank @Size(max = 100) String insurer,
        @Schema(description = "保费，元 / premium in yuan", examples = "4700000.00")
                @NotNull
                @Positive
                @DecimalMax("10000000000")
                @Digits(integer = 11, fraction = 2)
                BigDecimal premium,
        @Schema(description = "参保人数，不由保费推算 / stored, never derived from the premium", examples = "94000")
                @NotNull
                @Positive
                Integer insuredHeadcount,
        @Schema(description = "保障对象 / whom a claim can be paid to") @NotEmpty Set<@NotNull CoveredClass> coveredClasses,
        @Schema(description = "在本年度之内 / within the year", examples = "2020-01-01") @NotNull LocalDate startsOn,
        @Schema(description = "在本年度之内 / within the year", examples = "2020-12-31") @NotNull LocalDate endsOn,
        @Schema(description = "办理时限；不填按 10、30、10 天 / time limits; 10, 30 and 10 days unless given") @Nullable @Valid
                TimeLimits limits) {}
