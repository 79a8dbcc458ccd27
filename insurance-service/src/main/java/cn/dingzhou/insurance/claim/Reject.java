package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Taking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim is rejected. */
@Schema(description = "拒赔 / rejection")
record Reject(
        @Schema(description = "日期 / day", examples = "2020-06-10") @NotNull LocalDate on,
        @NotNull RejectionReason reason,
        @Schema(description = "说明；不写姓名 / a note; no names") @NotNull @PlainText @Size(max = 500) String note) {

    /** @param promised what is free again, absent when nothing had been promised */
    Step step(int round, @Nullable BigDecimal promised, Taking by) {
        return new Step(round, StepKind.REJECTION, on, by.person(), by.at(), reason.name(), note, promised);
    }
}
