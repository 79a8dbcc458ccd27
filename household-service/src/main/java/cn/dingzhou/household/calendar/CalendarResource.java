package cn.dingzhou.household.calendar;

import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/calendar-days")
@Tag(name = "Calendar", description = "工作日历 / working-day calendar")
class CalendarResource {

    private final WorkingCalendar calendar;
    private final CalendarDayRepository days;
    private final CurrentCaller caller;

    CalendarResource(WorkingCalendar calendar, CalendarDayRepository days, CurrentCaller caller) {
        this.calendar = calendar;
        this.days = days;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "某年的节假日和调休 / List a year's exceptions",
            description = "未列出的日子：周一至周五上班。/ Days that are not listed are worked from Monday to Friday.")
    public List<CalendarDayView> list(@QueryParam("year") @NotNull @Min(2000) @Max(2199) Integer year) {
        return days.of(year).stream().map(CalendarDayView::of).toList();
    }

    @PUT
    @Path("/{day}")
    @RolesAllowed(Roles.CITY_DECIDER)
    @Operation(summary = "登记节假日或调休 / Enter a holiday or a working day")
    public CalendarDayView enter(@PathParam("day") LocalDate day, @NotNull @Valid EnterCalendarDay request) {
        caller.current().requireCity();
        return CalendarDayView.of(calendar.enter(day, request.working(), request.note()));
    }

    @DELETE
    @Path("/{day}")
    @RolesAllowed(Roles.CITY_DECIDER)
    @Operation(summary = "删除日历例外 / Remove an exception")
    public void remove(@PathParam("day") LocalDate day) {
        caller.current().requireCity();
        calendar.remove(day);
    }
}
