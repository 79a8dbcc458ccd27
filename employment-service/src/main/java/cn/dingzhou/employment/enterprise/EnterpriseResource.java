package cn.dingzhou.employment.enterprise;

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

@Path("/enterprises")
@Tag(name = "Enterprises", description = "企业登记与核验 / enterprises, registered and verified")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class EnterpriseResource {

    private final EnterpriseOffice office;
    private final EnterpriseRepository enterprises;
    private final CurrentCaller caller;
    private final Takings takings;
    private final Exports exports;

    EnterpriseResource(
            EnterpriseOffice office,
            EnterpriseRepository enterprises,
            CurrentCaller caller,
            Takings takings,
            Exports exports) {
        this.office = office;
        this.enterprises = enterprises;
        this.caller = caller;
        this.takings = takings;
        this.exports = exports;
    }

    @POST
    @Idempotent
    @RolesAllowed(LABOUR_OFFICER)
    @Operation(
            summary = "登记企业 / Register an enterprise",
            description =
                    "随招聘会岗位录入的企业由此补全；须由另一人核验。/ Also completes one that came with a post; another person verifies it.")
    public RestResponse<EnterpriseView> register(@NotNull @Valid RegisterEnterprise request, @Context UriInfo uri) {
        Enterprise enterprise = office.register(request, caller.current(), takings.now());
        return ETags.created(uri, enterprise.id(), enterprise.version(), EnterpriseView.of(enterprise));
    }

    @GET
    @Operation(summary = "列出企业，按地区 / List enterprises by region")
    public Page<EnterpriseView> list(@BeanParam @Valid EnterpriseFilter filter, @BeanParam @Valid PageRequest page) {
        return enterprises.page(filter, caller.current(), page).map(EnterpriseView::of);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出企业 / Export enterprises")
    public RestResponse<StreamingOutput> export(
            @BeanParam @Valid EnterpriseFilter filter, @BeanParam ExportRequest request) {
        return exports.of("enterprises", EnterpriseView.class, request, page -> list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看企业 / Read an enterprise")
    public RestResponse<EnterpriseView> read(@PathParam("id") UUID id, @Context Request request) {
        Enterprise enterprise = enterprises.locate(id, caller.current());
        return ETags.ok(request, enterprise.version(), EnterpriseView.of(enterprise));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(LABOUR_OFFICER)
    @Operation(
            summary = "修改企业 / Change an enterprise",
            description = "名称、地区或行业改变后须重新核验。/ With another name, region or trade it is to be verified again.")
    public RestResponse<EnterpriseView> change(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid RegisterEnterprise request) {
        Enterprise enterprise = office.change(id, request, ifMatch, caller.current(), takings.now());
        return ETags.ok(enterprise.version(), EnterpriseView.of(enterprise));
    }
}
