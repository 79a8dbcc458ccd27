package cn.dingzhou.employment.jobfair;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/job-fairs")
@Tag(name = "Job fairs", description = "招聘会 / job fairs")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class JobFairResource {

    private final JobFairCalendar calendar;
    private final JobFairRepository fairs;
    private final CurrentCaller caller;
    private final Exports exports;
    private final Clock clock;

    JobFairResource(
            JobFairCalendar calendar, JobFairRepository fairs, CurrentCaller caller, Exports exports, Clock clock) {
        this.calendar = calendar;
        this.fairs = fairs;
        this.caller = caller;
        this.exports = exports;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(LABOUR_OFFICER)
    @Operation(summary = "计划招聘会 / Plan a job fair")
    public RestResponse<JobFairView> plan(@NotNull @Valid PlanJobFair request, @Context UriInfo uri) {
        JobFair fair = calendar.plan(request, caller.current());
        return ETags.created(uri, fair.id(), fair.version(), view(fair));
    }

    @GET
    @Operation(summary = "列出招聘会，按首日 / List job fairs by their first day")
    public Page<JobFairView> list(@BeanParam @Valid JobFairFilter filter, @BeanParam @Valid PageRequest page) {
        return fairs.page(filter, LocalDate.now(clock), page).map(this::view);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出招聘会 / Export job fairs")
    public RestResponse<StreamingOutput> export(
            @BeanParam @Valid JobFairFilter filter, @BeanParam ExportRequest request) {
        return exports.of("job-fairs", JobFairView.class, request, page -> list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看招聘会 / Read a job fair")
    public RestResponse<JobFairView> read(@PathParam("id") UUID id) {
        JobFair fair = fairs.locate(id);
        return ETags.ok(fair.version(), view(fair));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(LABOUR_OFFICER)
    @Operation(summary = "修改招聘会 / Change a job fair")
    public RestResponse<JobFairView> change(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid PlanJobFair request) {
        JobFair fair = calendar.change(id, ifMatch, request, caller.current());
        return ETags.ok(fair.version(), view(fair));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(LABOUR_OFFICER)
    @Operation(summary = "删除尚未开始的招聘会及其岗位 / Delete a job fair that has not started, with its posts")
    public void delete(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        calendar.delete(id, ifMatch);
    }

    private JobFairView view(JobFair fair) {
        return JobFairView.of(fair, LocalDate.now(clock));
    }
}
