package cn.dingzhou.household.calendar;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Owns the working-day calendar. */
@ApplicationScoped
public class WorkingCalendar {

    private final CalendarDayRepository days;
    private final CalendarWatch watch;

    WorkingCalendar(CalendarDayRepository days, CalendarWatch watch) {
        this.days = days;
        this.watch = watch;
    }

    /** As it is known now. */
    public WorkingDays workingDays() {
        return new WorkingDays(days.listAll().stream().collect(toMap(CalendarDay::day, CalendarDay::isWorking)));
    }

    @Transactional
    CalendarDay enter(LocalDate day, boolean working, String note) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (working != weekend) {
            throw new InvalidInputException(new FieldError(
                    "/working",
                    "no-exception",
                    weekend ? "周末本来就不上班，无需填写。" : "这一天本来就上班，无需填写。",
                    "The day is like this without an entry; enter exceptions only."));
        }
        CalendarDay entered = days.findById(day);
        if (entered == null) {
            entered = new CalendarDay(day, working, note);
            days.persist(entered);
        } else {
            entered.correct(working, note);
        }
        watch.changed(workingDays());
        return entered;
    }

    @Transactional
    void remove(LocalDate day) {
        if (!days.deleteById(day)) {
            throw new NotFoundException(Text.of("日历例外", "exception in the calendar"));
        }
        watch.changed(workingDays());
    }
}
