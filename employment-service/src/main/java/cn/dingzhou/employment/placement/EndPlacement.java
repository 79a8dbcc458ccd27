package cn.dingzhou.employment.placement;

import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a job ended. */
@Schema(description = "就业结束 / the end of a job")
record EndPlacement(
        @Schema(description = "离岗首日；录入有误时不填 / the first day without the job; left out for ENTERED_IN_ERROR") @Nullable
                LocalDate endedOn,
        @Schema(description = "原因；ENTERED_IN_ERROR 使记录不再计入 / why; ENTERED_IN_ERROR makes the record count for nothing")
                @NotNull
                PlacementEnd reason,
        @Schema(description = "备注 / note") @PlainText @Size(max = 500) @Nullable String note) {

    boolean isError() {
        return reason == PlacementEnd.ENTERED_IN_ERROR;
    }

    /**
     * The end of a job that started on a day.
     *
     * @throws InvalidInputException if the day is missing, or not one on which it can have ended
     */
    Ending of(LocalDate startedOn, Taking by) {
        if (isError()) {
            if (endedOn != null) {
                throw invalid(
                        "error-without-day",
                        "录入有误的就业从未开始，请不填离岗日期。",
                        "What was entered in error never began: leave the day out.");
            }
            return new Ending(startedOn, reason, note, by.person());
        }
        if (endedOn == null) {
            throw invalid("ended-on-missing", "请填离岗首日。", "Give the first day without the job.");
        }
        by.checkDay("/endedOn", endedOn, LocalDate.MIN);
        if (endedOn.isBefore(startedOn)) {
            throw invalid(
                    "before-start",
                    "离岗日期早于上岗日期 %s。".formatted(startedOn),
                    "The job started on %s.".formatted(startedOn));
        }
        return new Ending(endedOn, reason, note, by.person());
    }

    private static InvalidInputException invalid(String code, String zh, String en) {
        return new InvalidInputException(new FieldError("/endedOn", code, zh, en));
    }
}
