package cn.dingzhou.household.education;

import cn.dingzhou.household.person.SchoolStatus;
import cn.dingzhou.rest.problem.Findings;
import java.time.LocalDate;
import java.time.Month;

/** What holds for everything about schools. */
public final class Schooling {

    /** Notes a stage at which nobody is at school. */
    public static void checkStage(SchoolStatus stage, Findings findings) {
        if (!stage.isAtSchool()) {
            findings.add("/facts/stage", "not-at-school", "请填写就读的学段。", "Give the stage of somebody who is at school.");
        }
    }

    /** Notes a day outside a school year, from August, when pupils are enrolled, to the August after. */
    public static void checkYear(int schoolYear, LocalDate on, Findings findings) {
        LocalDate begins = LocalDate.of(schoolYear, Month.AUGUST, 1);
        if (on.isBefore(begins) || !on.isBefore(begins.plusMonths(13))) {
            findings.add(
                    "/facts/on",
                    "outside-school-year",
                    "日期不在该学年内（当年8月至次年8月）。",
                    "The day is not in that school year, from August to August.");
        }
    }

    private Schooling() {}
}
