package cn.dingzhou.household.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A day that is worked although it lies at a weekend, or a holiday that does not. */
@Entity
class CalendarDay {

    @Id
    private LocalDate day;

    private boolean working;
    private String note;

    protected CalendarDay() {}

    CalendarDay(LocalDate day, boolean working, String note) {
        this.day = day;
        this.working = working;
        this.note = note;
    }

    LocalDate day() {
        return day;
    }

    boolean isWorking() {
        return working;
    }

    String note() {
        return note;
    }

    void correct(boolean isWorking, String because) {
        working = isWorking;
        note = because;
    }
}
