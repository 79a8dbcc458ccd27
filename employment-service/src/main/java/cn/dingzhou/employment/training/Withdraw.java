package cn.dingzhou.employment.training;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody does not take part any more. */
@Schema(name = "WithdrawFromTraining", description = "退出培训 / that somebody does not take part any more")
record Withdraw(
        @Schema(description = "日期 / day", examples = "2020-05-08") @NotNull LocalDate on,
        @Schema(description = "原因；不写姓名 / why; no names", examples = "外出务工") @NotNull @PlainText @Size(max = 500)
                String reason) {}
