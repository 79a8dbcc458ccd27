package cn.dingzhou.household.calendar;

/** Whoever reckons by the calendar; told in the transaction of the change. */
public interface CalendarWatch {

    /** @param days as they are known now */
    void changed(WorkingDays days);
}
