package cn.dingzhou.employment.training;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/training-courses")
@Tag(name = "Training courses", description = "职业技能培训班 / training courses")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class CourseResource {

    private final CourseCalendar calendar;
    private final CourseRepository courses;
    private final CurrentCaller caller;
    private final Takings takings;
    private final Exports exports;

    CourseResource(
            CourseCalendar calendar, CourseRepository courses, CurrentCaller caller, Takings takings, Exports exports) {
        this.calendar = calendar;
        this.courses = courses;
        this.caller = caller;
        this.takings = takings;
        this.exports = exports;
    }

    @POST
    @Idempotent
    @RolesAllowed(LABOUR_OFFICER)
    @Operation(
            summary = "计划培训班 / Plan a training course",
            description = "填结业日期则为补录已办结的班次。/ With the day it finished, a course that is over is entered.")
    public RestResponse<CourseView> plan(@NotNull @Valid PlanCourse request, @Context UriInfo uri) {
        TrainingCourse course = courses.locate(calendar.plan(request, caller.current(), takings.now()));
        return ETags.created(uri, course.id(), course.version(), CourseView.of(course));
    }

    @GET
    @Operation(summary = "列出培训班，按地区 / List training courses by region")
    public Page<CourseView> list(@BeanParam @Valid CourseFilter filter, @BeanParam @Valid PageRequest page) {
        return courses.page(filter, page).map(CourseView::of);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出培训班 / Export training courses")
    public RestResponse<StreamingOutput> export(
            @BeanParam @Valid CourseFilter filter, @BeanParam ExportRequest request) {
        return exports.of("training-courses", CourseView.class, request, page -> list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看培训班 / Read a training course")
    public RestResponse<CourseView> read(@PathParam("id") UUID id, @Context Request request) {
        TrainingCourse course = courses.locate(id);
        return ETags.ok(request, course.version(), CourseView.of(course));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(LABOUR_OFFICER)
    @Operation(
            summary = "修改培训班 / Change a training course",
            description = "名额不少于已录取人数；增加名额时候补依次递补。/ The capacity stays above those enrolled; with more places the"
                    + " first of the line move up.")
    public RestResponse<CourseView> change(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid PlanCourse request) {
        calendar.change(id, ifMatch, request, caller.current());
        TrainingCourse course = courses.locate(id);
        return ETags.ok(course.version(), CourseView.of(course));
    }
}
