package cn.dingzhou.employment.training;

import cn.dingzhou.rest.problem.FieldError;
import java.time.LocalDate;
import java.util.Optional;

/** On which days somebody can have been there. */
final class Attendance {

    /** Why somebody cannot have been there on a day. */
    static Optional<FieldError> objection(Presence present, LocalDate day, CoursePlan plan, LocalDate today) {
        if (!plan.includes(day)) {
            return Optional.of(new FieldError(
                    "/day",
                    "outside-course",
                    "培训班从 %s 到 %s。".formatted(plan.startsOn(), plan.endsOn()),
                    "The course is held from %s to %s.".formatted(plan.startsOn(), plan.endsOn())));
        }
        if (day.isAfter(today)) {
            return Optional.of(new FieldError("/day", "in-the-future", "日期晚于今天。", "The date lies in the future."));
        }
        if (present.daysAttended() >= plan.days() && !present.includes(day)) {
            return Optional.of(new FieldError(
                    "/day",
                    "too-many-days",
                    "出勤天数已达课程天数（%d）。".formatted(plan.days()),
                    "All %d days of the course are attended already.".formatted(plan.days())));
        }
        return Optional.empty();
    }

    private Attendance() {}
}
