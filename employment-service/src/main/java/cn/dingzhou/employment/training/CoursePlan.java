package cn.dingzhou.employment.training;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.Findings;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is taught when, where and by whom, to how many: everything about a course that may change. */
@Embeddable
record CoursePlan(
        String title,
        String skill,
        String provider,
        @Column(name = "region") String regionCode,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        int days,
        int capacity,
        int attendanceDue) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;
    private static final int LONGEST = 366;

    /**
     * What was asked for, without the spaces around it.
     *
     * @throws cn.dingzhou.rest.problem.InvalidInputException if it cannot be held so
     */
    static CoursePlan of(PlanCourse request) {
        CoursePlan plan = new CoursePlan(
                request.title().strip(),
                request.skill().strip(),
                request.provider().strip(),
                request.region().value(),
                request.place().strip(),
                request.startsOn(),
                request.endsOn(),
                request.days(),
                request.capacity(),
                request.attendanceDue());
        plan.contradictions().orThrow();
        return plan;
    }

    private Findings contradictions() {
        Findings findings = new Findings();
        if (region().level() == RegionCode.Level.VILLAGE) {
            findings.add("/region", "region-too-small", "举办地区应为市或乡镇。", "A course is held by the city or a township.");
        }
        if (startsOn.getYear() < EARLIEST_YEAR || startsOn.getYear() > LATEST_YEAR) {
            findings.add("/startsOn", "out-of-range", "开班年份应在 2000 至 2100 之间。", "It starts between 2000 and 2100.");
        } else if (endsOn.isBefore(startsOn)) {
            findings.add("/endsOn", "ends-before-start", "结束日期早于开始日期。", "It ends before it starts.");
        } else if (endsOn.isAfter(startsOn.plusDays(LONGEST - 1))) {
            findings.add("/endsOn", "too-long", "培训班最长一年。", "A course lasts a year at most.");
        } else if (days > ChronoUnit.DAYS.between(startsOn, endsOn) + 1) {
            findings.add("/days", "too-many-days", "课程天数多于起止日期之间的天数。", "There are fewer days from first to last.");
        }
        return findings;
    }

    RegionCode region() {
        return new RegionCode(regionCode);
    }

    /** Days that must be attended for a certificate; a part of a day is a whole one. */
    int daysDue() {
        return (days * attendanceDue + 99) / 100;
    }

    /** Whether a day that the other plan has may be missing. */
    boolean isTighterThan(CoursePlan other) {
        return days < other.days || startsOn.isAfter(other.startsOn) || endsOn.isBefore(other.endsOn);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
