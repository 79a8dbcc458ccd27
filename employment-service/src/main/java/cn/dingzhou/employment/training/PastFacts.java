package cn.dingzhou.employment.training;

import cn.dingzhou.rest.problem.Findings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is told of somebody in a course that is over.
 *
 * @param attendedFrom absent for who never came
 * @param completedOn absent for who did not complete it
 */
record PastFacts(
        LocalDate registeredOn, @Nullable LocalDate attendedFrom, int daysAttended, @Nullable LocalDate completedOn) {

    /** Finds what cannot have been in the course. */
    void check(CoursePlan plan, LocalDate finishedOn, Findings findings) {
        if (registeredOn.isAfter(plan.endsOn())) {
            findings.add("/registeredOn", "after-course", "报名晚于培训班的最后一天。", "It lies after the last day of the course.");
        }
        checkAttendance(plan, findings);
        if (completedOn == null) {
            return;
        }
        if (completedOn.isAfter(finishedOn) || (attendedFrom != null && completedOn.isBefore(attendedFrom))) {
            findings.add(
                    "/completedOn",
                    "outside-course",
                    "结业日期应在首次出勤与班次结业（%s）之间。".formatted(finishedOn),
                    "Somebody completes it from the first day attended until it finished on %s.".formatted(finishedOn));
        }
        if (daysAttended < plan.daysDue()) {
            findings.add(
                    "/daysAttended",
                    "attendance-missing",
                    "已出勤 %d 天，结业需 %d 天。".formatted(daysAttended, plan.daysDue()),
                    "%d days attended, %d are needed to complete the course.".formatted(daysAttended, plan.daysDue()));
        }
    }

    private void checkAttendance(CoursePlan plan, Findings findings) {
        if (attendedFrom == null) {
            if (daysAttended > 0) {
                findings.add("/attendedFrom", "not-null", "有出勤须填首次出勤日期。", "Who attended has a first day attended.");
            }
            return;
        }
        if (!plan.includes(attendedFrom)) {
            findings.add(
                    "/attendedFrom",
                    "outside-course",
                    "培训班从 %s 到 %s。".formatted(plan.startsOn(), plan.endsOn()),
                    "The course is held from %s to %s.".formatted(plan.startsOn(), plan.endsOn()));
        } else if (daysAttended < 1
                || daysAttended > plan.days()
                || daysAttended > ChronoUnit.DAYS.between(attendedFrom, plan.endsOn()) + 1) {
            findings.add(
                    "/daysAttended",
                    "too-many-days",
                    "出勤天数应为 1 天至该日起剩余的课程天数。",
                    "From that day it is one day at least, and no more than the course has left.");
        }
    }
}
