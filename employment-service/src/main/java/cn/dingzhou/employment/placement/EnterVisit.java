package cn.dingzhou.employment.placement;

import cn.dingzhou.employment.post.MonthlyWage;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a follow-up visit found. */
@Schema(description = "回访所见 / what a follow-up visit found")
record EnterVisit(
        @Schema(description = "回访日期 / day of the visit") @NotNull LocalDate visitedOn,
        @Schema(description = "是否在岗 / whether still at work") @NotNull Boolean atWork,
        @Schema(description = "在岗时的月工资，元 / what the job pays now, yuan a month") @MonthlyWage @Nullable
                BigDecimal monthlyWage,
        @Schema(description = "备注 / note") @PlainText @Size(max = 500) @Nullable String note,
        @Schema(description = "不在岗时：离岗首日 / when not at work: the first day without the job") @Nullable
                LocalDate endedOn,
        @Schema(description = "不在岗时：原因 / when not at work: why it ended") @Nullable PlacementEnd reason) {

    EnterVisit {
        monthlyWage = Money.stored(monthlyWage);
    }

    /** What contradicts itself; {@code ended}: that the job is known to have ended before. */
    void check(boolean ended, Findings findings) {
        if (atWork && (endedOn != null || reason != null)) {
            findings.add(
                    "/atWork", "at-work-and-ended", "在岗者无离岗日期和原因。", "Who is at work has no day and reason of an end.");
        }
        if (!atWork && monthlyWage != null) {
            findings.add(
                    "/monthlyWage", "wage-without-work", "不在岗者请不填工资。", "Who is not at work has no wage; leave it out.");
        }
        if (!atWork && !ended && reason == null) {
            findings.add("/reason", "reason-missing", "不在岗须填离岗原因。", "Say why the job ended.");
        }
        if (endedOn != null && endedOn.isAfter(visitedOn)) {
            findings.add("/endedOn", "after-visit", "离岗日期晚于回访日期。", "The job cannot have ended after the visit.");
        }
    }
}
