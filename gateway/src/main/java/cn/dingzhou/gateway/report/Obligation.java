package cn.dingzhou.gateway.report;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.rest.request.BusinessClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A report that a department owes.
 *
 * @param dueOn the last day on which it is in time
 * @param first the first report of it by the day it is looked at from, absent while there is none
 */
public record Obligation(
        ReportedFigureState figure, RegionCode region, Period period, LocalDate dueOn, @Nullable ReportState first) {

    /** What became of it. */
    public enum Outcome {
        /** Not reported, and not due yet. */
        OPEN,
        ON_TIME,
        LATE,
        MISSING
    }

    public Outcome outcome(LocalDate on) {
        if (first == null) {
            return on.isAfter(dueOn) ? Outcome.MISSING : Outcome.OPEN;
        }
        return reportedOn(first).isAfter(dueOn) ? Outcome.LATE : Outcome.ON_TIME;
    }

    long daysLate(LocalDate on) {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, first == null ? on : reportedOn(first)));
    }

    static LocalDate reportedOn(ReportState report) {
        return report.reportedAt().atZone(BusinessClock.ZONE).toLocalDate();
    }
}
