package cn.dingzhou.household.procedure;

import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the township's check, or the city, says. */
@Schema(description = "乡镇审核或市级审定 / township check or city decision")
record TakeDecision(
        @Schema(description = "日期 / day", examples = "2026-10-22") @NotNull LocalDate on,
        @NotNull StepOutcome outcome,
        @Schema(description = "意见，退回或不通过时必填 / why, needed unless it passes") @Nullable @PlainText @Size(max = 500)
                String note) {

    void check(Findings findings) {
        if (outcome != StepOutcome.PASSED && note == null) {
            findings.add("/note", "not-null", "退回或不通过须写明意见。", "Say why it does not pass.");
        }
    }

    Step step(int round, StepKind kind, Taking by) {
        return new Step(round, kind, outcome, on, by.person(), by.at(), note, null);
    }
}
