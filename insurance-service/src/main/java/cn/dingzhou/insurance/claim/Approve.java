package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Taking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim is approved. */
@Schema(description = "核准 / approval")
record Approve(
        @Schema(description = "核准日期，公示期满之后 / day, after the notice", examples = "2020-06-10") @NotNull LocalDate on,
        @Schema(description = "意见；不写姓名 / a note; no names") @Nullable @PlainText @Size(max = 500) String note) {

    Step step(int round, BigDecimal payout, Taking by) {
        return new Step(round, StepKind.APPROVAL, on, by.person(), by.at(), null, note, payout);
    }
}
