package cn.dingzhou.household.warning;

import cn.dingzhou.events.MonitoringKind;
import cn.dingzhou.household.household.Risk;
import cn.dingzhou.records.facts.PlainText;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A warning is so: a procedure to monitor the household begins. */
@Schema(description = "属实：提交纳入监测程序 / confirmed: a procedure to monitor the household is submitted")
record ConfirmWarning(
        @Schema(description = "提交日期 / day of submission") @NotNull LocalDate on,
        @Schema(description = "UNSTABLE_EXITED 脱贫不稳定户、MARGINAL 边缘易致贫户、SUDDEN_HARDSHIP 突发严重困难户") @NotNull
                MonitoringKind monitoringKind,
        @Schema(description = "返贫致贫风险，首项为主，至多五项 / risks, the main one first")
                @NotNull
                @Size(min = 1, max = 5)
                @JsonDeserialize(contentUsing = Risk.InWords.class)
                List<@NotNull Risk> risks,
        @Schema(description = "理由；不写姓名和证件号码 / why; without names") @NotNull @PlainText @Size(max = 500)
                String reason) {}
