package cn.dingzhou.household.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class CalendarDayRepository implements PanacheRepositoryBase<CalendarDay, LocalDate> {

    List<CalendarDay> of(int year) {
        return list("day between ?1 and ?2 order by day", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
