package cn.dingzhou.gateway.report;

import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/late-reports")
@Tag(name = "Reported figures")
class LateReportResource {

    private final Obligations obligations;
    private final Departments departments;
    private final CurrentCaller caller;
    private final Clock clock;

    LateReportResource(Obligations obligations, Departments departments, CurrentCaller caller, Clock clock) {
        this.obligations = obligations;
        this.departments = departments;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.STATISTICIAN, Roles.DEPARTMENT_REPORTER, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            summary = "缺报和迟报 / Reports that are missing or came late",
            description =
                    "部门填报员只见本部门的；均限本辖区。 / A department's reporter sees their own department's; everybody those of their region.")
    public Page<LateReportView> list(@BeanParam LateReportFilter filter, @BeanParam @Valid PageRequest page) {
        LocalDate day = filter.day(LocalDate.now(clock));
        YearMonth last = filter.last(day);
        YearMonth first = filter.first(last);
        requireKnown(filter.department());
        Caller seeing = caller.current();
        List<LateReportView> late = LateReportView.of(obligations.ending(first, last, day), day, departments).stream()
                .filter(report ->
                        filter.department() == null || filter.department().equals(report.department()))
                .filter(report -> seeing.mayReach(report.region()) && mayKnowOf(report.department(), seeing))
                .toList();
        return KeyedPage.of(late, page, LateReportView::key, filter);
    }

    private static boolean mayKnowOf(String department, Caller seeing) {
        return seeing.hasRole(Roles.STATISTICIAN)
                || seeing.hasRole(Roles.AUDITOR)
                || seeing.hasRole(Roles.VIEWER)
                || department.equals(seeing.department());
    }

    private void requireKnown(@Nullable String department) {
        if (department != null && !departments.codes().contains(department)) {
            throw new InvalidInputException(new FieldError(
                    "/department",
                    "department-unknown",
                    "没有这个部门，应为以下之一：" + departments.codes(),
                    "There is no such department; it is one of " + departments.codes()));
        }
    }
}
