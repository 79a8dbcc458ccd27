package cn.dingzhou.employment.training;

import cn.dingzhou.employment.worker.KnownWorker;
import cn.dingzhou.rest.problem.FieldError;
import java.time.LocalDate;
import java.util.Optional;

/** Who is let into a course. */
final class Admission {

    /** The age from which the Labour Law (劳动法, article 15) lets people work. */
    private static final int MINIMUM_AGE = 16;

    /** Why somebody cannot take part from a day on. */
    static Optional<FieldError> objection(String pointer, KnownWorker worker, LocalDate firstDay) {
        if (worker.atSchool()) {
            return Optional.of(new FieldError(
                    pointer, "at-school", "在校学生不能报名。", "A pupil does not take part in the training of workers."));
        }
        return worker.leftOn() == null
                ? objectionThen(pointer, worker, firstDay)
                : Optional.of(new FieldError(pointer, "member-left", "该成员已不在户内。", "This member left the household."));
    }

    /** As {@link #objection}, for a day in the past: who was at school then is not known. */
    static Optional<FieldError> objectionThen(String pointer, KnownWorker worker, LocalDate firstDay) {
        if (worker.leftOn() != null && !firstDay.isBefore(worker.leftOn())) {
            return Optional.of(new FieldError(
                    pointer, "member-left", "该成员当时已不在户内。", "This member had left the household by then."));
        }
        return worker.ageOn(firstDay) < MINIMUM_AGE
                ? Optional.of(new FieldError(
                        pointer, "too-young", "开班时未满 16 周岁。", "Not yet 16 years old on the first day of the course."))
                : Optional.empty();
    }

    private Admission() {}
}
