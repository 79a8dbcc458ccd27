package cn.dingzhou.household.procedure;

import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Taking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection, or a withdrawal, with its reason. */
@Schema(description = "异议或撤回 / an objection or a withdrawal")
record TakeStep(
        @Schema(description = "日期 / day", examples = "2026-10-17") @NotNull LocalDate on,
        @Schema(description = "理由；不写姓名和证件号码 / why; without names and numbers of persons")
                @NotNull
                @PlainText
                @Size(max = 500)
                String reason) {

    Step step(int round, StepKind kind, StepOutcome outcome, Taking by) {
        return new Step(round, kind, outcome, on, by.person(), by.at(), reason, null);
    }
}
