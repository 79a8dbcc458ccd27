package cn.dingzhou.household.procedure;

import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The village's representatives met and voted. */
@Schema(description = "村级评议 / village review")
record TakeReview(
        @Schema(description = "评议日期 / when they met", examples = "2026-10-14") @NotNull LocalDate on,
        @NotNull @Valid Votes votes,
        @Nullable @PlainText @Size(max = 500) String note) {

    void check(Findings findings) {
        votes.check(findings);
    }

    Step step(int round, Taking by) {
        StepOutcome outcome = votes.agree() ? StepOutcome.PASSED : StepOutcome.REJECTED;
        return new Step(round, StepKind.VILLAGE_REVIEW, outcome, on, by.person(), by.at(), note, votes);
    }
}
