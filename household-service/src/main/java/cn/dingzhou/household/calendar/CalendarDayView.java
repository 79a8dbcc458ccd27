package cn.dingzhou.household.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that is not as its day of the week says. */
@Schema(name = "CalendarDay", description = "与星期不同的日子 / a holiday on a weekday, or a working day at a weekend")
record CalendarDayView(
        LocalDate day,
        @Schema(description = "是否上班 / worked or not") boolean working,
        @Schema(description = "依据 / why", examples = "国庆节") String note) {

    static CalendarDayView of(CalendarDay day) {
        return new CalendarDayView(day.day(), day.isWorking(), day.note());
    }
}
