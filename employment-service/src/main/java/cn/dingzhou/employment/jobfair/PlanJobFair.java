package cn.dingzhou.employment.jobfair;

import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.imports.ImportKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A job fair as it is planned, also by a row of an import. */
@Schema(description = "招聘会计划 / a job fair as it is planned")
record PlanJobFair(
        @ImportKey
                @Schema(description = "编号，全市唯一 / number, unique in the city", examples = "2021-CF-01")
                @NotNull
                @Pattern(regexp = "\\S{1,40}")
                String number,
        @Schema(description = "主题 / theme", examples = "春风行动") @NotNull @PlainText @Size(max = 100) String theme,
        @Schema(description = "形式 / how it is held") @NotNull FairMode mode,
        @Schema(description = "举办地区，6 或 9 位 / the city or a township", examples = "130682") @NotNull RegionCode region,
        @Schema(description = "地点，线上可不填；CSV 中以分号分隔 / places, may be absent online") @Nullable @Size(max = 20)
                List<@NotNull @PlainText @Size(max = 200) String> places,
        @Schema(description = "第一天 / the first day", examples = "2021-02-01") @NotNull LocalDate startsOn,
        @Schema(description = "最后一天 / the last day", examples = "2021-03-31") @NotNull LocalDate endsOn,
        @Schema(description = "最多参会企业数，不填则不限 / the most enterprises, without a limit when absent", examples = "80")
                @Nullable
                @Positive
                @Max(10_000)
                Integer capacity) {}
