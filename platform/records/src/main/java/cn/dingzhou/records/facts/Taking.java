package cn.dingzhou.records.facts;

import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.request.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;

/** Who takes a step, and when it is entered. */
public record Taking(String person, Instant at) {

    /** Paper comes before the computer: a step is entered later, but not before it was taken, nor before the one before. */
    public void checkDay(String pointer, LocalDate on, LocalDate notBefore) {
        if (on.isAfter(LocalDate.ofInstant(at, BusinessClock.ZONE))) {
            throw new InvalidInputException(
                    new FieldError(pointer, "in-the-future", "日期晚于今天。", "The date lies in the future."));
        }
        if (on.isBefore(notBefore)) {
            throw new InvalidInputException(new FieldError(
                    pointer,
                    "before-last-step",
                    "日期早于上一步（%s）。".formatted(notBefore),
                    "The step before was taken on %s.".formatted(notBefore)));
        }
    }
}
