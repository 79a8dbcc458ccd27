package cn.dingzhou.gateway.report;

import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.gateway.report.ledger.ReportLedger;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/reported-figures")
@Tag(name = "Reported figures", description = "部门上报数据 / figures that departments report")
class ReportedFigureResource {

    private final ReportLedger ledger;
    private final KnownFigures figures;
    private final StatisticsOffice office;
    private final Departments departments;
    private final CurrentCaller caller;

    ReportedFigureResource(
            ReportLedger ledger,
            KnownFigures figures,
            StatisticsOffice office,
            Departments departments,
            CurrentCaller caller) {
        this.ledger = ledger;
        this.figures = figures;
        this.office = office;
        this.departments = departments;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(summary = "上报指标目录 / The figures that departments report")
    public ReportedFigureView.All list() {
        return new ReportedFigureView.All(ledger.figures().stream()
                .map(figure -> ReportedFigureView.of(figure, departments))
                .toList());
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(summary = "上报指标的现行定义 / A reported figure as it is defined now")
    public RestResponse<ReportedFigureView> read(@PathParam("code") String code, @Context Request request) {
        ReportedFigureState figure = figures.find(code);
        return ETags.ok(request, figure.version(), ReportedFigureView.of(figure, departments));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.STATISTICIAN)
    @Operation(
            summary = "定义或修改上报指标 / Define a reported figure or change it",
            description =
                    "修改须带 If-Match；与现行定义相同则不产生新版本。 / A change needs If-Match; what holds already makes no new version.")
    public RestResponse<ReportedFigureView> define(
            @PathParam("code") String code, @Valid FigureDefinition definition, @BeanParam IfMatch seen) {
        ReportedFigureState figure = office.define(code, definition, seen, caller.current());
        return ETags.ok(figure.version(), ReportedFigureView.of(figure, departments));
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed({Roles.STATISTICIAN, Roles.AUDITOR})
    @Operation(summary = "历次定义，由谁在何时修改 / All versions of the definition, by whom and when")
    public ReportedFigureView.All versions(@PathParam("code") String code) {
        figures.find(code);
        return new ReportedFigureView.All(ledger.versions(code).stream()
                .map(figure -> ReportedFigureView.of(figure, departments).definedBy(figure.definedBy()))
                .toList());
    }
}
