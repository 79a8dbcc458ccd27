package cn.dingzhou.gateway.report;

import cn.dingzhou.events.ReportState;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/reported-figures/{code}/reports")
@Tag(name = "Reported figures")
class ReportResource {

    private final KnownFigures figures;
    private final ReportingDesk desk;
    private final ReportHistory history;
    private final CurrentCaller caller;

    ReportResource(KnownFigures figures, ReportingDesk desk, ReportHistory history, CurrentCaller caller) {
        this.figures = figures;
        this.desk = desk;
        this.history = history;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.DEPARTMENT_REPORTER)
    @Operation(
            summary = "上报或更正 / Report a value, or correct one",
            description = "该期已有上报值时为更正，须填原因；旧值保留。回答不明时用同一 id 或 Idempotency-Key 重试，不会重复上报。"
                    + " / Once the period has a value it is a correction and needs a reason; the old value is kept. After an unclear answer"
                    + " try again with the same id or Idempotency-Key: it is reported once.")
    @APIResponse(
            responseCode = "201",
            description = "已上报 / reported",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "503", description = "暂不能保存，请重试 / cannot be kept at present; try again")
    public RestResponse<ReportView> report(
            @PathParam("code") String code,
            @Valid ReportRequest request,
            @Parameter(description = "每次上报一个，重试时不变 / one for each report, the same when it is tried again")
                    @HeaderParam("Idempotency-Key")
                    @Size(max = 200)
                    @Nullable
                    String key,
            @Context UriInfo uri) {
        Caller reporter = caller.current();
        ReportState report = desk.report(code, request, key, reporter);
        return RestResponse.ResponseBuilder.<ReportView>created(uri.getAbsolutePathBuilder()
                        .path(report.id().toString())
                        .build())
                .entity(find(code, report.id(), reporter))
                .build();
    }

    @GET
    @RolesAllowed({Roles.STATISTICIAN, Roles.DEPARTMENT_REPORTER, Roles.AUDITOR, Roles.VIEWER})
    @Operation(summary = "上报记录：何时上报了什么，更正前后 / What was reported when, corrections included")
    public Page<ReportView> list(
            @PathParam("code") String code, @BeanParam ReportFilter filter, @BeanParam @Valid PageRequest page) {
        List<ReportView> all = history.of(figures.find(code), caller.current()).stream()
                .filter(filter::includes)
                .toList();
        return KeyedPage.of(all, page, report -> report.id().toString(), code, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.STATISTICIAN, Roles.DEPARTMENT_REPORTER, Roles.AUDITOR, Roles.VIEWER})
    @Operation(summary = "一次上报 / One report")
    public ReportView read(@PathParam("code") String code, @PathParam("id") UUID id) {
        return find(code, id, caller.current());
    }

    private ReportView find(String code, UUID id, Caller seeing) {
        return history.find(id, figures.find(code), seeing)
                .orElseThrow(() -> new NotFoundException(Text.of("上报记录", "report")));
    }
}
