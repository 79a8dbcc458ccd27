package cn.dingzhou.gateway.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a department reports. */
@Schema(name = "ReportRequest")
record ReportRequest(
        @Schema(description = "由填报方选定，重复提交不会重复上报 / chosen by the reporter: repeating it reports once") @Nullable
                UUID id,
        @Schema(description = "缺省为全市 / the city by default", examples = "130682") @Nullable String region,
        @Schema(
                        description = "已结束的年或月 / a year or month that is over",
                        examples = {"2020-12", "2020"})
                @NotBlank
                String period,
        @Schema(examples = "1075") @NotNull BigDecimal value,
        @Schema(
                        description =
                                "更正原因；该期已有上报值时必填，不得含个人信息 / why it is corrected; needed once the period has a value; no personal data")
                @Nullable
                @Size(min = 2, max = 200)
                String reason) {}
